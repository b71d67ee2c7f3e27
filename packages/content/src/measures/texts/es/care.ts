import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const care: Texts<MeasureText> = {
  'independent-guardians': {
    state: 'machine draft',
    name: 'Tutores independientes',
    what: 'Cada niño que pudo sufrir trata tiene un tutor sin otros intereses.',
    needs: ['Una ley que los nombre', 'Pago y formación'],
    harm: 'Un mal tutor daña sin que se vea. Contrólelo, y deje que el niño se queje.',
    watch: 'Días hasta que haya tutor',
    known:
      'Seguido en Inglaterra y Gales: cerca de uno de cada cuatro niños desapareció en algún momento, la mayoría por poco tiempo. Se comparó en parte, con niños que no lo tenían. No pudimos leer esos resultados enteros.',
  },
  'guardian-conflict-check': {
    state: 'machine draft',
    name: 'Comprobar el conflicto de cada tutor',
    what: 'Nadie acepta un consentimiento o una custodia sin comprobar antes que el tutor no fue parte del daño.',
    needs: ['Un formulario corto', 'Un tutor independiente a quien acudir'],
    harm: 'Comprobar puede ofender a un buen padre o madre. Diga que se hace con cada niño.',
    watch: 'Casos con comprobación',
    known: 'Prometedor, pero no probado.',
  },
  'trained-foster-care': {
    state: 'machine draft',
    name: 'Acogimiento familiar formado',
    what: 'Los niños viven con cuidadores comprobados y formados en vez de en grandes hogares.',
    needs: ['Cuidadores y su pago', 'Visitas de un trabajador'],
    harm: 'Una mala colocación esconde el daño. Vaya a menudo, y vea al niño a solas.',
    watch: 'Niños en acogimiento con visita mensual',
    known:
      'Un ensayo en Rumanía: los pequeños estaban mucho mejor que en instituciones. No eran víctimas de trata.',
  },
  'missing-child-protocol': {
    state: 'machine draft',
    name: 'Qué hacer si un niño desaparece',
    what: 'Policía y hogares actúan en una hora y averiguan por qué se fue.',
    needs: ['Un formulario', 'Una persona de guardia'],
    harm: 'Una cacería puede ahuyentar al niño. La meta es seguridad, no control.',
    watch: 'Niños hallados a salvo',
    known: 'Los informes muestran la necesidad. El protocolo no se probó.',
  },
  'no-child-detention': {
    state: 'machine draft',
    name: 'Ningún niño detenido',
    what: 'No se encierra a ningún niño por sus papeles. Lo reemplazan lugares abiertos con apoyo.',
    needs: ['Una ley', 'Lugares abiertos con personal'],
    harm: 'Lugares abiertos cerca de tratantes necesitan un plan de seguridad.',
    watch: 'Niños detenidos por papeles',
    known: 'Es un deber para los órganos de tratados. No necesita prueba.',
  },
  'best-interests-panel': {
    state: 'machine draft',
    name: 'Un comité para decisiones grandes',
    what: 'Personas de varios campos deciden juntas sobre cuidado y lugar de vida, y juzgan si conviene o no el contacto con la familia.',
    needs: ['Reglas de procedimiento', 'Un lugar para oír al niño'],
    harm: 'Un comité puede ser lento. La ayuda urgente nunca lo espera.',
    watch: 'Semanas hasta una decisión',
    known: 'Muy usado por ACNUR. No se conoce su efecto.',
  },
  'tell-it-once': {
    state: 'machine draft',
    name: 'Contarlo una vez',
    what: 'Una entrevista y un paquete corto sirven a todos los servicios, con el acuerdo del niño para cada uso.',
    needs: ['Un formulario común', 'Reglas sobre datos'],
    harm: 'Un paquete con demasiado expone al niño. Dé a cada uno solo lo que necesita.',
    watch: 'Cuántas veces tuvo que contar',
    known: 'Prometedor, pero no probado.',
  },
  'past-eighteen': {
    state: 'machine draft',
    name: 'Ayuda que sigue después de los dieciocho',
    what: 'El apoyo en vivienda, estudio y papeles sigue unos años.',
    needs: ['Ley o presupuesto para jóvenes'],
    harm: 'La ayuda con condiciones puede atar a un joven a un servicio.',
    watch: 'Jóvenes con casa y trabajo o estudio',
    known: 'Prometedor, pero no probado.',
  },
};
