import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const individual: Texts<FactorText> = {
  'no-bond': {
    state: 'machine draft',
    question: '¿El niño pequeño trata al adulto como a un extraño, o se va con cualquiera?',
    why: 'Los pequeños buscan consuelo en quienes conocen.',
    means:
      'El adulto puede ser nuevo para el niño. La enfermedad, el hambre o un viaje largo también lo causan.',
    next: 'Observe un rato. Consiga a alguien formado con niños pequeños.',
  },
  'harm-seen': {
    state: 'machine draft',
    question: '¿Ve heridas, hambre, gran cansancio o miedo?',
    why: 'El cuerpo muestra lo que el niño no puede decir.',
    means: 'Puede que lo golpeen, lo exploten o lo encierren. Puede haber otras causas.',
    next: 'Consiga atención médica. Mantenga al niño lejos de quienes teme.',
  },
  'no-proof-of-self': {
    state: 'machine draft',
    question: '¿El niño está sin papel o registro que muestre quién es?',
    why: 'Sin prueba, un niño puede pasar de mano en mano con cualquier nombre o edad.',
    means: 'Los papeles pueden estar perdidos, quitados o nunca hechos. No dice nada de culpa.',
    next: 'Trátelo como niño. Busque un abogado que ayude con papeles.',
  },
  'hard-to-speak-up': {
    state: 'machine draft',
    question: '¿Le cuesta al niño ver, oír, andar, aprender o hacerse entender?',
    why: 'Quienes dañan eligen a niños que no pueden contarlo.',
    means: 'Puede necesitar ayuda para ser oído. No es razón para hablar por él.',
    next: 'Busque cómo pueda contar: señas, dibujos, intérprete.',
  },
  'day-of-work': {
    state: 'machine draft',
    question: '¿Trabajas buena parte del día, de noche, o en algo que puede hacerte daño?',
    why: 'El trabajo largo, nocturno o peligroso quita escuela, descanso y salud.',
    means: 'Puede que usen al niño para trabajar. Algo de trabajo ligero en casa es común.',
    next: 'Anote lo que el niño cuenta de su día, y pase el caso al equipo formado.',
  },
  'not-free': {
    state: 'machine draft',
    question: '¿Alguien te impide salir, llamar a alguien o guardar tus cosas?',
    why: 'El control suele ser callado: puertas, teléfonos, papeles.',
    means: 'Alguien puede controlar al niño. Algunas reglas protegen.',
    next: 'Haga un plan de seguridad antes que nada.',
  },
  'owes-money': {
    state: 'machine draft',
    question: '¿Le debes dinero a alguien?',
    why: 'La deuda ata a los niños a quienes los usan.',
    means: 'Puede estar atado por una deuda, y gente de su casa amenazada.',
    next: 'Diga que ningún niño tiene que pagar con trabajo. Busque un abogado.',
  },
  'online-pressure': {
    state: 'machine draft',
    question: '¿Alguien en línea te pidió fotos, un secreto o verte?',
    why: 'Los captadores buscan niños en línea.',
    means: 'Puede estar bajo amenaza. La curiosidad es normal, y la culpa cierra la puerta.',
    next: 'Guarde las conversaciones. Siga la ficha sobre lo que ocurre en línea.',
  },
  'road-alone': {
    state: 'machine draft',
    question: '¿El niño viajó solo, o con gente cuyo papel es dudoso?',
    why: 'Sin cuidado seguro en ruta, un niño es fácil de hallar para quien daña.',
    means:
      'Puede que sufriera daño en el camino. Quienes ayudan pueden ser buenos, o querer algo. Los nombres pueden ser falsos.',
    next: 'Pida un tutor independiente y un lugar comprobado donde estar.',
  },
  accused: {
    state: 'machine draft',
    question: '¿Acusan al niño de un delito o lo retienen por sus papeles?',
    why: 'Los tratantes hacen que los niños infrinjan la ley.',
    means: 'Puede que lo obligaran.',
    next: 'Busque un abogado, y pida que no se castigue al niño.',
  },
  'calms-with-someone': {
    state: 'machine draft',
    question: '¿El niño pequeño busca consuelo en una persona y se calma?',
    why: 'Un lazo seguro ayuda a sanar.',
    means: 'Puede ser una persona segura. Un niño también puede estar ligado a quien lo daña.',
    next: 'Anote quién es. El lazo cuenta en la evaluación del interés superior.',
  },
  'trusted-person': {
    state: 'machine draft',
    question: '¿Hay alguien en quien confías y a quien puedes contar lo que te preocupa?',
    why: 'Una persona de confianza es de gran ayuda.',
    means: 'El niño tiene un lazo sobre el que construir. Aún hay que comprobar a la persona.',
    next: 'Incluya a esa persona en el plan de seguridad, si el niño quiere y ya se comprobó.',
  },
  'likes-and-skills': {
    state: 'machine draft',
    question: '¿Hay algo que te gusta hacer, o que se te da bien?',
    why: 'Las fortalezas sostienen a un niño.',
    means: 'El niño tiene de dónde crecer.',
    next: 'Hágale sitio en el plan: escuela, deporte, música, trabajo con las manos.',
  },
  'knows-where-help-is': {
    state: 'machine draft',
    question: '¿Sabes dónde pedir ayuda, y un número de memoria?',
    why: 'Un niño que conoce una salida puede usarla.',
    means: 'El niño puede actuar cuando usted no está.',
    next: 'Practiquen juntos. Elijan una palabra que signifique: ven ya.',
  },
};
