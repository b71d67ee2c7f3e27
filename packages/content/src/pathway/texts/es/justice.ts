import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const justice: Texts<CardText> = {
  justice: {
    state: 'machine draft',
    title: 'Justicia y reparación',
    when: 'Hay un caso policial o judicial, o se le debe dinero al niño.',
    now: [
      'Busque un abogado para el niño antes de la primera entrevista formal.',
      'Pida una sola entrevista grabada por una persona formada, en una sala pensada para niños.',
      'Pida protección: una pantalla, video, juicio a puerta cerrada, dirección oculta.',
      'Explique cada paso al niño, y qué puede rechazar.',
      'Ayude al niño a reclamar salarios impagos e indemnización.',
      'Acompañe al niño antes, durante y después.',
    ],
    never: [
      'No condicione el cuidado, los papeles o la permanencia a una declaración.',
      'No deje que el niño se encuentre con el acusado.',
      'No dé a la prensa el nombre ni la cara del niño.',
      'No prometa una condena ni dinero.',
    ],
    stop: [
      'El acusado o su gente llega al niño.',
      'El niño quiere retirarse.',
      'Las preguntas son duras, o se repiten una y otra vez.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'El acusado es pariente o tutor, o vive con la familia.',
        now: [
          'Pida al juzgado un tutor independiente para el juicio.',
          'Consiga órdenes que mantengan al acusado lejos del niño y de sus hermanos.',
          'Asegúrese de que ningún pariente pueda quedarse con el dinero ganado para el niño.',
        ],
      },
    },
  },
  'non-punishment': {
    state: 'machine draft',
    title: 'Cuando se acusa al niño',
    when: 'El niño cruzó una frontera, mendigó, robó, vendió drogas o infringió otra ley.',
    now: [
      'Mire la parte de otros: ¿quién envió, enseñó, pagó o amenazó al niño?',
      'Diga de inmediato al fiscal o al juez que puede ser víctima de trata.',
      'Pida que paren el caso y liberen al niño. A un niño no se lo castiga por lo que los tratantes le hicieron hacer.',
      'Busque un abogado que sepa de trata y de niños.',
      'Traiga a protección de la infancia, como para cualquier otro niño.',
    ],
    never: [
      'No deje que el niño se declare culpable sin abogado.',
      'No cambie ayuda por una declaración.',
      'No llame delincuente al niño, ni al hablar ni en los expedientes.',
      'No encierre a un niño por los papeles.',
    ],
    stop: [
      'El niño ya está detenido o condenado.',
      'Usaron al niño para captar a otros niños.',
      'Están por sacar al niño del país.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un padre, una madre o un tutor envió al niño, o habla por él ante la policía.',
        now: [
          'Diga que puede haber un conflicto, y pida un tutor independiente.',
          'Pida que no se tome declaración mientras esa persona esté en la sala.',
          'Compruebe si usan del mismo modo a hermanos o hermanas.',
        ],
      },
    },
  },
};
