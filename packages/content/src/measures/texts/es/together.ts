import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const together: Texts<MeasureText> = {
  'survivor-council': {
    state: 'machine draft',
    name: 'Un consejo de supervivientes',
    what: 'Supervivientes aconsejan sobre ley, planes y servicios, con pago y seguridad.',
    needs: ['Pago', 'Apoyo a los miembros'],
    harm: 'Contar por espectáculo hace daño. Pida consejo, no dolor.',
    watch: 'Consejos adoptados',
    known: 'Lo recomienda la OSCE/OIDDH. No se probó.',
  },
  'children-shape-the-plan': {
    state: 'machine draft',
    name: 'Los niños dan forma al plan',
    what: 'Los niños dicen qué ayudaría y saben luego qué se hizo.',
    needs: ['Facilitadores formados', 'Reglas de seguridad'],
    harm: 'Los niños pueden decir lo que quieren los adultos. Que elijan de qué hablar.',
    watch: 'Propuestas de niños con resultado',
    known: 'Es un derecho de cada niño. Prometedor, con pocas pruebas.',
  },
  'paid-peer-workers': {
    state: 'machine draft',
    name: 'Pares que ayudan con pago',
    what: 'Supervivientes adultos trabajan formados y pagados para ayudar a jóvenes.',
    needs: ['Pago y supervisión'],
    harm: 'El trabajo puede reabrir heridas. Deje parar sin pérdida.',
    watch: 'Pares que siguen un año',
    known: 'Prometedor, pero no probado.',
  },
  'plan-with-a-budget': {
    state: 'machine draft',
    name: 'Un plan con presupuesto',
    what: 'Un plan nacional dice quién hace qué, para cuándo, con qué dinero.',
    needs: ['Datos', 'Todos los responsables en la mesa'],
    harm: 'Planes sin dinero cansan a todos.',
    watch: 'Acciones hechas y pagadas',
    known: 'Muy extendido. No se conoce su efecto.',
  },
  'independent-rapporteur': {
    state: 'machine draft',
    name: 'Un vigilante independiente',
    what: 'Una persona u oficina fuera del gobierno informa cada año de lo que se hace.',
    needs: ['Una ley', 'Acceso a datos'],
    harm: 'Un vigilante sin poder sirve de adorno.',
    watch: 'Consejos seguidos',
    known: 'Muy extendido en Europa. No se conoce su efecto.',
  },
  'stories-without-faces': {
    state: 'machine draft',
    name: 'Historias sin caras',
    what: 'Medios y organizaciones acuerdan no mostrar caras, nombres ni dolor de niños.',
    needs: ['Un código que firmen los editores'],
    harm: 'El silencio no es respuesta: cuente lo que funciona.',
    watch: 'Reportajes que rompen el código',
    known: 'Prometedor, pero no probado.',
  },
};
