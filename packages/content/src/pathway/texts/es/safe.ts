import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const safe: Texts<CardText> = {
  safety: {
    state: 'machine draft',
    title: 'Poner al niño a salvo hoy',
    when: 'Alguien podría hacer daño al niño, o llevárselo.',
    now: [
      'Piense: ¿quién podría llegar al niño en las próximas horas, y cómo?',
      'Aleje al niño de la vista y del alcance de quienes pueden dañarlo.',
      'Atienda lo urgente: un médico, comida, sueño, ropa limpia.',
      'Acuerde una forma segura de comunicarse: qué teléfono, qué hora, qué palabra.',
      'Ayude a apagar la ubicación del teléfono. Déjele el teléfono si no hay peligro.',
      'Haga un plan de seguridad corto con el niño y dé una copia a la persona responsable del caso.',
    ],
    never: [
      'No diga dónde está el niño a quien no necesita saberlo.',
      'No use una celda ni un cuarto cerrado para protegerlo.',
      'No vaya al lugar donde el niño vivía o trabajaba.',
      'No entregue al niño a un adulto que viene a buscarlo.',
    ],
    stop: [
      'Alguien espera afuera, llama sin parar o amenaza.',
      'El niño quiere irse ahora.',
      'No hay una cama segura para esta noche.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un padre, una madre o un tutor que puede hacer daño tiene el derecho de decidir.',
        now: [
          'Llame de inmediato a la autoridad de protección o al juez de guardia. Pueden actuar hoy.',
          'Pida por escrito que esa persona no tenga contacto ni dirección hasta que haya una decisión.',
          'Pida un tutor independiente.',
        ],
      },
      'other-children': {
        when: 'Puede haber otros niños en el lugar de donde vino este.',
        now: [
          'Avise el mismo día a la autoridad de protección de la infancia.',
          'No vaya usted mismo.',
        ],
      },
    },
  },
  guardian: {
    state: 'machine draft',
    title: 'Cuando un padre, una madre o un tutor puede ser parte',
    when: 'Un padre, una madre, un pariente o un tutor pudo haber captado, vendido, usado o descuidado al niño. Es frecuente. En una gran base de datos, la familia captó a cerca de la mitad de los niños cuyo captador se conoce.',
    now: [
      'No suponga nada. La familia puede ser culpable, estar engañada o ser una ayuda.',
      'Averigüe quién tiene el derecho de decidir por el niño, y anótelo.',
      'Pida de inmediato al juzgado o a la autoridad un tutor independiente.',
      'Hasta entonces, que ningún pariente ni tutor firme, decida o esté presente.',
      'A solas con el niño, pregunte con quién se siente seguro y con quién no.',
      'Marque el conflicto en el expediente para que lo vea cada persona nueva.',
    ],
    never: [
      'No pida el consentimiento de un tutor mientras pueda ser parte del daño.',
      'No avise a la familia ni la enfrente.',
      'No acepte como tutor a un empleador ni a nadie que saque provecho del niño.',
      'No deje la pregunta porque el tutor parezca amable.',
    ],
    stop: [
      'La ley dice que solo puede firmar el padre o la madre.',
      'El tutor trabaja para el albergue o para el Estado.',
      'El niño quiere y defiende a esa persona.',
      'El conflicto es con su propio servicio.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Hay un conflicto, y no se encuentra un tutor independiente.',
        now: [
          'Pida a la autoridad que nombre a una persona libre de ambas partes.',
          'Busque un abogado que hable solo por el niño.',
          'Anote qué decisiones se tomaron sin tutor, por qué y hasta cuándo.',
        ],
      },
      'guardian-cleared': {
        when: 'La autoridad lo examinó y no encontró ningún conflicto.',
        now: [
          'Anote quién decidió, con qué hechos y cuándo.',
          'Pregunte otra vez al niño, ahora y cada vez que algo cambie.',
          'Deje entrar al tutor paso a paso, solo hasta donde el niño lo acepte.',
        ],
      },
    },
  },
  missing: {
    state: 'machine draft',
    title: 'Cuando el niño desapareció, o puede desaparecer',
    when: 'El niño se fue, se lo llevaron, o puede irse pronto.',
    now: [
      'Repórtelo de inmediato. No espere un día.',
      'Dé a la policía la ropa, el teléfono y las personas a las que el niño temía.',
      'Deje que la policía alerte a fronteras, puertos y estaciones.',
      'Avise al tutor independiente y al abogado del niño.',
      'Guarde el lugar. Haga saber que no habrá reproches.',
      'Cuando aparezca, pregunte qué haría seguro quedarse.',
    ],
    never: [
      'No publique por su cuenta la foto del niño.',
      'No lo llame fuga y lo deje ahí.',
      'No cierre el expediente porque el niño ya no está.',
      'No castigue al niño por irse.',
    ],
    stop: [
      'El niño dejó un lugar donde se sentía encerrado.',
      'El mismo adulto fue visto cerca de otros niños que se fueron.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un pariente o tutor pudo haberse llevado al niño.',
        now: [
          'Dígalo a la policía y a la autoridad de protección.',
          'No llame a esa persona para preguntar.',
          'Compruebe enseguida si están a salvo los hermanos y hermanas que siguen allí.',
        ],
      },
      'may-leave': {
        when: 'El niño sigue con usted y puede irse.',
        now: [
          'Haga un plan en la primera hora: quién se queda con el niño, quién llama a quién.',
          'Dele un número que conteste a toda hora.',
          'Pregunte qué lo atrae: una deuda, una amenaza, una promesa, el amor.',
        ],
      },
    },
  },
  online: {
    state: 'machine draft',
    title: 'Cuando ocurre en línea',
    when: 'Alguien encontró, engañó, filmó, vendió o amenaza al niño por un teléfono o un juego.',
    now: [
      'Diga al niño: no es tu culpa.',
      'Deje que le muestre, si quiere. No abra usted imágenes sexuales.',
      'Deje el teléfono encendido y las conversaciones como están.',
      'Anote los nombres de cuentas y aplicaciones, las fechas y los enlaces.',
      'Repórtelo a la unidad de policía o a la línea de denuncia de delitos en línea contra niños.',
      'Pida que hagan retirar las imágenes y guarden las pruebas.',
    ],
    never: [
      'No borre nada.',
      'No escriba al agresor desde la cuenta del niño.',
      'No copie ni envíe imágenes sexuales de un niño. En muchos países es delito.',
      'No quite el teléfono como castigo.',
    ],
    stop: [
      'Alguien amenaza con publicar imágenes.',
      'El niño planea ver a esa persona.',
      'Alguien paga por videos en vivo.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un pariente, cuidador u otro adulto de la casa participa, filma o recibe el dinero.',
        now: [
          'Trate la casa como insegura.',
          'Deje el aparato como está y llame de inmediato a la unidad de policía.',
          'Lea después la ficha sobre tutores.',
        ],
      },
    },
  },
};
