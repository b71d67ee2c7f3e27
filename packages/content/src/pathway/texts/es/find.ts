import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const find: Texts<CardText> = {
  noticing: {
    state: 'machine draft',
    title: 'Darse cuenta y mantener la calma',
    when: 'Algo le preocupa de un niño o una niña.',
    now: [
      'Quédese cerca y mantenga la calma.',
      'Mire y escuche. No hace falta estar seguro.',
      'Si hay peligro en este momento, llame al servicio de emergencias.',
      'Busque un lugar tranquilo donde pueda sentarse, beber y descansar.',
      'Anote los hechos: cuándo, dónde, quién, qué se dijo. Guarde la nota en lugar seguro.',
      'Avise el mismo día a la persona encargada de protección de la infancia en su servicio.',
    ],
    never: [
      'No acuse a nadie ni muestre lo que sospecha.',
      'No deje que un adulto hable todo el tiempo en su lugar.',
      'No le tome fotos.',
      'No prometa lo que no puede cumplir.',
    ],
    stop: [
      'No sabe si es suficiente. Pregunte de todos modos.',
      'Un adulto quiere irse con el niño y usted teme por él.',
      'Usted conoce al niño o a la familia.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'El adulto que lo acompaña es padre, madre, pariente o tutor, o dice serlo.',
        now: [
          'Tómelo como una afirmación que alguien aún debe comprobar.',
          'Hable con el niño aparte. Dé una razón sencilla, como un control de rutina.',
          'No diga nada al adulto de su preocupación.',
          'Lea después la ficha sobre tutores.',
        ],
      },
    },
  },
  talking: {
    state: 'machine draft',
    title: 'Hablar con el niño o la niña',
    when: 'Usted es la primera persona que habla con él o ella.',
    now: [
      'Diga su nombre, su trabajo y por qué está ahí.',
      'Averigüe qué idioma prefiere. Consiga un intérprete sin relación con quienes lo acompañan.',
      'Siéntese lejos de las personas que vinieron con el niño.',
      'Haga preguntas abiertas, una a la vez, por ejemplo: ¿qué le gustaría contarme?',
      'Pregunte solo lo que hace falta hoy para la seguridad.',
      'Diga qué pasará después y quién lo sabrá.',
    ],
    never: [
      'No pida toda la historia. Debe contarla una sola vez, a una persona formada.',
      'No presione, no dude, no corrija.',
      'No pregunte lo mismo una y otra vez.',
      'No diga que todo quedará en secreto. Diga quién tiene que saberlo.',
    ],
    stop: [
      'El niño llora, se paraliza o quiere parar.',
      'El niño habla de muerte o de daño sexual.',
      'No tiene un intérprete seguro.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un padre, una madre, un pariente o un tutor no quiere dejar al niño a solas con usted.',
        now: [
          'Dé una razón sencilla: a cada niño se lo ve a solas un rato.',
          'Si el adulto sigue diciendo que no, no discuta. Quédese a la vista y busque ayuda.',
          'Anote lo que el adulto dijo e hizo.',
        ],
      },
      'young-child': {
        when: 'Tiene menos de 6 años, o no habla.',
        now: [
          'No le haga preguntas.',
          'Observe cómo juega, come y busca consuelo.',
          'Consiga a alguien con formación para estar con niños pequeños.',
        ],
      },
    },
  },
  identification: {
    state: 'machine draft',
    title: 'Saber si pudo haber trata',
    when: 'El niño está seguro por ahora, y alguien tiene que mirar más de cerca.',
    now: [
      'Trátelo como posible víctima de trata hasta que decida el equipo formado.',
      'Pase el caso al organismo que identifica a las víctimas en su país.',
      'Pida que una sola persona formada haga la entrevista, en una sala pensada para niños.',
      'Busque dos cosas: qué se hizo para traer o retener al niño, y quién saca provecho.',
      'Ayude ahora. La ayuda no depende de la respuesta.',
    ],
    never: [
      'No pregunte si el niño estuvo de acuerdo. Un niño no puede aceptar que lo exploten.',
      'No use una lista de señales como prueba. Ninguna lista puede decir sí o no.',
      'No condicione la ayuda a una denuncia.',
      'No encierre al niño mientras espera.',
    ],
    stop: [
      'Dos servicios no están de acuerdo.',
      'El niño dice que todo va bien, pero su preocupación sigue.',
      'Alguien quiere cerrar el caso porque el niño no habla.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un padre, una madre, un pariente o un tutor pudo haber captado, vendido o usado al niño.',
        now: [
          'Anótelo como posibilidad, con los hechos que lo indican.',
          'No deje que esa persona esté en la entrevista, firme o reciba el resultado.',
          'Pida un tutor independiente antes de la entrevista.',
        ],
      },
    },
  },
  'age-unknown': {
    state: 'machine draft',
    title: 'Cuando no se sabe la edad',
    when: 'La persona puede tener menos de 18 años, y nadie puede probarlo.',
    now: [
      'Si la persona puede ser menor, trátela como niño o niña desde ahora.',
      'Pregunte cómo sabe su edad: escuela, fiestas, estaciones, otros hechos.',
      'Busque documentos, y recuerde que pueden ser falsos.',
      'Si hay que evaluar la edad, pida un equipo que mire a la persona entera.',
      'Asegúrese de que haya un tutor independiente y de que se pueda recurrir.',
    ],
    never: [
      'No se fíe solo del aspecto, los dientes o los huesos.',
      'No encierre a la persona ni la ponga con adultos que no conoce mientras espera.',
      'No permita un examen del cuerpo sin el consentimiento libre de la persona.',
    ],
    stop: [
      'Un adulto dice que tiene más o menos edad de la que dice el niño.',
      'Un documento y el niño no coinciden.',
      'La decisión sobre la edad acabaría con toda la ayuda.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'La prueba de la edad viene de un pariente o tutor, o del adulto que vino con el niño.',
        now: [
          'Tome ese documento como no probado.',
          'Busque una prueba en una escuela, un centro de salud o el registro civil.',
          'Consulte a la persona responsable del caso antes de que alguien escriba o llame al extranjero.',
        ],
      },
    },
  },
};
