import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const healing: Texts<MeasureText> = {
  'group-trauma-care': {
    state: 'machine draft',
    name: 'Atención de grupo para el trauma',
    what: 'Personas formadas dirigen una terapia corta de grupo para jóvenes que sufrieron explotación sexual.',
    needs: ['Formación y supervisión', 'Una sala segura'],
    harm: 'Una mala terapia abre heridas. Detecte a quien necesita más.',
    watch: 'Jóvenes que terminan y se sienten mejor',
    known: 'Un ensayo pequeño en el Congo halló un alivio fuerte. Hay pocos ensayos así.',
  },
  'steady-case-worker': {
    state: 'machine draft',
    name: 'Una persona todo el camino',
    what: 'Un trabajador formado planea y sigue cada caso de principio a fin.',
    needs: ['Pocos casos por trabajador', 'Un supervisor'],
    harm: 'Demasiados casos lo vuelven un formulario.',
    watch: 'Casos por trabajador',
    known: 'Muy extendido. Los supervivientes lo piden. Rara vez se midió su efecto.',
  },
  'catch-up-school': {
    state: 'machine draft',
    name: 'Escuela para ponerse al día',
    what: 'Cursos cortos llevan a los niños a su clase o a un oficio.',
    needs: ['Docentes', 'Comida y transporte'],
    harm: 'Grupos mezclados pueden avergonzar a los mayores.',
    watch: 'Niños en clase tras un año',
    known: 'Prometedor, pero no probado para supervivientes.',
  },
  'time-and-papers': {
    state: 'machine draft',
    name: 'Tiempo para recuperarse, y papeles',
    what: 'Los niños pueden quedarse y recuperarse, con papeles que no dependen de una declaración.',
    needs: ['Una ley'],
    harm: 'Permisos cortos mantienen el miedo.',
    watch: 'Permisos dados sin condición',
    known: 'Es un deber según tratados en muchos Estados. No necesita prueba.',
  },
  'help-after-the-shelter': {
    state: 'machine draft',
    name: 'Ayuda después del albergue',
    what: 'Visitas, gastos de escuela y apoyo entre pares siguen donde vive el joven.',
    needs: ['Trabajadores en la zona', 'Dinero por años, no por meses'],
    harm: 'Las visitas pueden marcar a un niño ante los vecinos.',
    watch: 'Jóvenes vistos un año después',
    known:
      'Supervivientes en Camboya, seguidos diez años, contaron que quedaron solos tras el albergue.',
  },
  'help-made-for-boys': {
    state: 'machine draft',
    name: 'Ayuda hecha para varones',
    what: 'Contacto, albergue y cuidado se hacen pensando en los chicos, y con supervivientes varones.',
    needs: ['Personal formado', 'Lugares que acepten chicos'],
    harm: 'A chicos dañados se los puede ver como amenaza. Forme para eso.',
    watch: 'Chicos ayudados',
    known: 'Investigadores en Camboya los llaman un grupo olvidado. Nada se probó.',
  },
};
