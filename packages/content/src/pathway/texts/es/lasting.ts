import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const lasting: Texts<CardText> = {
  'durable-solution': {
    state: 'machine draft',
    title: 'Encontrar una solución duradera',
    when: 'Hay que decidir dónde y con quién vivirá el niño.',
    now: [
      'Compare todas las opciones con el mismo cuidado. Ninguna va primero.',
      'Averigüe qué significa cada una en la vida real: seguridad, escuela, cuidado, dinero, papeles.',
      'Pida un examen de riesgo y seguridad en cada lugar, de gente que lo conozca.',
      'Escuche al niño sobre cada opción, más de una vez.',
      'Pida una decisión formal de interés superior antes de organizar nada.',
      'Planee el primer año, y quién irá a ver cómo está.',
    ],
    never: [
      'No trate la vuelta a casa como el final natural.',
      'No reserve un viaje antes de la decisión.',
      'No tome una oferta de la familia por un plan.',
      'No deje que decida el fin de un permiso o de un juicio.',
    ],
    stop: [
      'El niño viviría otra vez con alguien que lo captó o lo usó.',
      'Nadie allí iría a ver cómo está.',
      'El niño cumplirá pronto 18, y la ayuda acabaría.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un padre, una madre, un pariente o un tutor quiere que el niño viva con ellos.',
        now: [
          'Responda que hay una decisión en marcha. No dé la dirección.',
          'Mire qué parte tuvo esa persona, con hechos de más de un lado.',
          'Lleve el deseo y las dudas al comité de interés superior.',
        ],
      },
      'decided-stay': {
        when: 'Una decisión formal halló que lo mejor es quedarse aquí.',
        now: [
          'Solicite un derecho estable a quedarse, a nombre del niño.',
          'Planee la escuela, el cuidado y el día en que cumpla 18.',
        ],
      },
      'decided-elsewhere': {
        when: 'Una decisión formal halló que lo mejor es vivir en otro lugar, y el niño está de acuerdo.',
        now: [
          'Acuerde un plan escrito con los servicios de ambos lados antes del viaje.',
          'Haga que viaje con el niño alguien en quien confía.',
          'Vaya a ver tras una semana y un mes, y luego según el plan.',
          'Pare el plan si cambian los hechos.',
        ],
      },
    },
  },
  'family-contact': {
    state: 'machine draft',
    title: 'Antes de que alguien contacte a la familia',
    when: 'Alguien quiere buscar, llamar o visitar a la familia del niño.',
    now: [
      'Espere. Compruebe con la persona responsable del caso que el paso está autorizado.',
      'Averigüe qué quiere el niño: con quién hablar, con quién no, y por qué.',
      'Averigüe quién captó, vendió, pagó o sabía.',
      'Haga evaluar el riesgo para el niño y para la familia.',
      'Deje que el comité decida sobre el contacto: con quién, cómo y qué se puede decir.',
      'Anote la decisión y la fecha.',
    ],
    never: [
      'No llame, no escriba ni mande a nadie a la casa por su cuenta.',
      'No dé a la familia la dirección, la escuela o el teléfono del niño.',
      'No lo cuente a una embajada o a la policía del otro lugar sin una decisión.',
      'No prometa un reencuentro al niño.',
    ],
    stop: [
      'La familia lo encuentra primero a usted.',
      'Una embajada o un agente pide nombres.',
      'El niño llama a casa a solas.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un pariente o tutor pudo tener parte, o usted no puede descartarlo.',
        now: [
          'Ningún contacto con esa persona, ni directo ni por otros.',
          'Piense si otros parientes se lo contarían.',
          'Diga al niño con franqueza por qué se espera.',
        ],
      },
      'contact-cleared': {
        when: 'El comité autorizó el contacto, y el niño lo quiere.',
        now: [
          'Empiece con un mensaje o una llamada estando usted presente.',
          'Acuerden una seña con la que el niño pueda parar.',
          'Observe cómo está antes y después. Anote lo que cambia.',
          'Mantenga secreta la dirección hasta que el comité diga otra cosa.',
        ],
      },
    },
  },
  'follow-up': {
    state: 'machine draft',
    title: 'Volver a ver, y cambiar el plan',
    when: 'Hay un plan en marcha.',
    now: [
      'Vea al niño en fechas fijas, a solas, en un lugar que elija.',
      'Pregunte qué va mejor, qué va peor y qué nadie ha preguntado.',
      'Repase el plan: hecho, no hecho, ya no sirve.',
      'Esté atento a personas del pasado, también en línea.',
      'Cambie el plan con el niño, y dígalo a quienes deben saberlo.',
    ],
    never: [
      'No se limite a telefonear al cuidador.',
      'No pare porque el niño parezca estar bien.',
      'No deje que los vecinos vean quién es usted.',
    ],
    stop: [
      'No puede ver al niño a solas.',
      'El niño no va a la escuela, trabaja, o lo van a casar.',
      'El niño se mudó, y nadie sabe adónde.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'El niño vive con parientes o con un tutor.',
        now: [
          'Vea al niño aparte de ellos cada vez.',
          'Averigüe quién decide sobre dinero, escuela, trabajo y matrimonio.',
          'Si teme que empiece de nuevo, use la ficha sobre seguridad el mismo día.',
        ],
      },
    },
  },
  closure: {
    state: 'machine draft',
    title: 'Cerrar el caso con cuidado',
    when: 'Las metas del plan parecen cumplidas.',
    now: [
      'Compruebe con el niño y el equipo que las metas están cumplidas.',
      'Haga una última revisión con su supervisor. Anote por qué se puede cerrar.',
      'Dígalo al niño con tiempo, y despídase bien.',
      'Deje un número y una persona a la que pueda acudir más tarde.',
      'Vaya a ver una vez más a los tres meses.',
      'Guarde o borre el expediente según las reglas.',
    ],
    never: [
      'No cierre porque falta dinero o personal.',
      'No cierre porque cumplió 18, se fue o dejó de hablar.',
      'No cierre mientras haya un juicio, una amenaza o una deuda.',
    ],
    stop: [
      'El niño no quiere que acabe.',
      'Algo del plan nunca se hizo.',
      'Mañana usted se preocuparía por el niño.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'El niño vive con un pariente o tutor sobre el que había dudas.',
        now: [
          'No cierre con la palabra de esa persona.',
          'Haga que revise el caso alguien que no lo conozca.',
          'Asegúrese de que el niño pueda pedir ayuda sin esa persona.',
        ],
      },
      'new-worry': {
        when: 'Surge una preocupación después de cerrar.',
        now: ['Abra el caso de nuevo.', 'Empiece con la ficha sobre seguridad.'],
      },
    },
  },
};
