import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const plan: Texts<CardText> = {
  'best-interests': {
    state: 'machine draft',
    title: 'Buscar lo mejor para este niño',
    when: 'El niño está seguro por ahora, y hay que tomar decisiones.',
    now: [
      'Empiece una evaluación del interés superior en los primeros días y póngala por escrito.',
      'Escuche al niño: qué quiere, qué teme y qué espera.',
      'Mire la seguridad, el cuidado, la salud, la escuela, las raíces y las personas que le hacen bien.',
      'Busque también fortalezas, no solo riesgos.',
      'Haga un plan con el niño: quién hace qué, y para cuándo.',
      'Para una decisión grande, pida una decisión formal de un comité.',
    ],
    never: [
      'No deje que una persona decida sola.',
      'No ponga los papeles, el costo o un juicio antes que al niño.',
      'No espere la decisión formal cuando el niño necesita ayuda ahora.',
      'No tome lo que quiere la familia por lo que el niño necesita.',
    ],
    stop: [
      'La decisión separaría al niño de su padre o madre contra su voluntad.',
      'La decisión enviaría al niño a otro país.',
      'El niño y el equipo quieren cosas distintas.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un pariente o tutor participa y puede ganar con el resultado.',
        now: [
          'Escuche a esa persona aparte, y después que al niño.',
          'Anote qué puede ganar esa persona.',
          'Deje la decisión al comité, con un tutor independiente presente.',
        ],
      },
    },
  },
  consent: {
    state: 'machine draft',
    title: 'Preguntar al niño y compartir poco',
    when: 'Necesita un sí: para ayudar, examinar, conversar o compartir el expediente.',
    now: [
      'Diga con palabras sencillas qué se hará, por qué, y qué pasa tras un no.',
      'Pregunte al niño si acepta, aunque la ley no lo exija.',
      'Averigüe quién puede aceptar legalmente por el niño, y compruebe que no fue parte del daño.',
      'Pida para un solo fin a la vez, y anote la fecha.',
      'Comparta solo lo que la siguiente persona necesita para su tarea.',
      'Diga al niño que puede cambiar de idea. Páselo cuando lo haga.',
    ],
    never: [
      'No tome una firma por un sí.',
      'No use un solo formulario para todo.',
      'No envíe el expediente entero.',
      'No ponga nombres en mensajes que no estén protegidos.',
    ],
    stop: [
      'El niño dice que no a una ayuda que necesita ya.',
      'Nadie que pueda aceptar legalmente está libre de conflicto.',
      'Alguien pide el expediente y no puede decir por qué.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'El padre, la madre o el tutor que puede aceptar legalmente puede ser parte del daño.',
        now: [
          'No se lo pida a esa persona.',
          'Pida al juzgado que decida, o que nombre un tutor independiente.',
          'Dé la ayuda urgente por el interés superior del niño, y anote por qué.',
        ],
      },
      urgent: {
        when: 'La vida o la salud está en peligro.',
        now: [
          'Consiga atención médica ahora.',
          'Anote quién decidió y por qué.',
          'Busque más tarde el consentimiento que falta, de alguien libre de conflicto.',
        ],
      },
    },
  },
  care: {
    state: 'machine draft',
    title: 'Encontrar un cuidado seguro',
    when: 'El niño necesita un lugar donde vivir, por una noche o más.',
    now: [
      'Busque primero un acogimiento comprobado y formado, o un hogar pequeño.',
      'Mantenga juntos a los hermanos si todos están seguros y lo quieren.',
      'Cuente cómo es el lugar antes de ir: quién vive allí, cuáles son las reglas.',
      'Asegúrese de que el niño pueda salir, llamar a alguien de confianza y quejarse.',
      'Vaya en los primeros días y vea al niño a solas.',
      'Fije una fecha para revisar la colocación.',
    ],
    never: [
      'No use una celda policial, un centro de detención ni un albergue para adultos.',
      'No ponga a un niño con un pariente porque es rápido.',
      'No deje que periodistas o donantes vean al niño.',
    ],
    stop: [
      'La única cama está en un lugar cerrado.',
      'Alguien del personal conoce a gente del pasado del niño.',
      'El niño teme a alguien de la casa.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un pariente o tutor ofrece llevarse al niño.',
        now: [
          'Diga que primero se comprueba cada hogar.',
          'Antes de cualquier visita, averigüe quién sabía, quién pagó y quién ganó.',
          'Hable con el niño a solas.',
          'Deje la decisión al procedimiento del interés superior.',
        ],
      },
    },
  },
  services: {
    state: 'machine draft',
    title: 'Ayudar al niño a sanar, aprender y vivir',
    when: 'El niño tiene un lugar seguro, y una vida por delante.',
    now: [
      'Consiga un examen de salud con alguien formado. Deje que el niño elija quién está en la sala.',
      'Ofrezca apoyo emocional: una persona estable, un ritmo diario, juego y terapia si hace falta.',
      'Lleve al niño a la escuela o a una formación en pocas semanas.',
      'Busque pronto un abogado, para papeles, seguridad y dinero debido.',
      'Pregunte qué se le da bien y le gusta, y hágale sitio.',
      'Nombre a una persona que acompañe al niño todo el camino.',
    ],
    never: [
      'No condicione la ayuda a hablar con la policía.',
      'No haga contar la historia en cada puerta.',
      'No haga pruebas de embarazo, enfermedad o drogas contra la voluntad del niño.',
      'No rechace a un niño por los papeles.',
    ],
    stop: [
      'El niño habla de muerte o se hace daño.',
      'El niño consume drogas, o debe dinero por ellas.',
      'Un servicio dice que no por los papeles.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un servicio pide la firma del padre, la madre o el tutor.',
        now: [
          'Diga que puede haber un conflicto y que no está resuelto.',
          'Ofrezca en su lugar la decisión de la autoridad o del tutor independiente.',
          'Si el servicio sigue diciendo que no, acuda a su supervisor el mismo día.',
        ],
      },
    },
  },
};
