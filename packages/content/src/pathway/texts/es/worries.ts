import type { Texts } from '../../../guidance/index.ts';
import type { WorryText } from '../../worry.ts';

export const worries: Texts<WorryText> = {
  'adult-answers': {
    state: 'machine draft',
    worry: 'Un niño viaja con un adulto que responde por él.',
    means: 'El adulto puede controlar al niño. O el niño es tímido, o no conoce el idioma.',
    actions: [
      'Vea al niño a solas un rato. Diga que es rutina.',
      'Pregunte al niño, en su idioma, adónde va y quién lo espera.',
      'Si la preocupación sigue, hágalos esperar y llame a protección de la infancia antes de que sigan viaje.',
    ],
  },
  'learned-story': {
    state: 'machine draft',
    worry: 'El relato del niño suena aprendido, o dos relatos no encajan.',
    means:
      'Alguien pudo decirle qué decir. El miedo y la falta de sueño también confunden un relato.',
    actions: [
      'No señale los huecos. Anote los dos relatos, palabra por palabra.',
      'Deje que el niño descanse y coma antes de preguntar más.',
      'Pase el caso a una persona formada para entrevistar.',
    ],
  },
  'held-papers': {
    state: 'machine draft',
    worry: 'Otra persona guarda los papeles, el dinero o el teléfono del niño.',
    means: 'Es una forma común de controlar. Algunos adultos también lo hacen por cuidado.',
    actions: [
      'Pregunte al niño a solas si puede tener sus cosas cuando quiere.',
      'Guarde en lugar seguro los papeles que reciba, a nombre del niño.',
      'Repórtelo hoy a protección de la infancia.',
    ],
  },
  'works-not-school': {
    state: 'machine draft',
    worry: 'Un niño trabaja cuando debería estar en la escuela.',
    means: 'El hogar puede ser pobre, o alguien saca provecho. Ambos necesitan ayuda, no la misma.',
    actions: [
      'Averigüe qué trabajo, cuánto tiempo, para quién y quién cobra.',
      'Busque peligros: herramientas, químicos, trabajo nocturno, no poder irse.',
      'Repórtelo a protección de la infancia. Pida que la ayuda empiece antes de que acabe la paga.',
    ],
  },
  alone: {
    state: 'machine draft',
    worry: 'Un niño está solo, sin nadie que lo cuide.',
    means:
      'Puede estar perdido, enviado por delante o huyendo. Quien hace daño encuentra fácil a un niño solo.',
    actions: [
      'Quédese con el niño y atienda lo primero.',
      'Acompáñelo en persona hasta protección de la infancia, no con una nota.',
      'Pida un tutor independiente el primer día.',
    ],
  },
  'unclear-link': {
    state: 'machine draft',
    worry: 'No está claro qué une al adulto y al niño.',
    means: 'El adulto puede ser pariente, ayudante o captador. Los papeles solos no lo dicen.',
    actions: [
      'Hable a solas con cada uno de la vida diaria: comidas, escuela, nombres de amigos.',
      'Observe al niño cerca del adulto, y cuando el adulto no está.',
      'Deje que la autoridad compruebe el vínculo antes de que sigan juntos.',
    ],
  },
  afraid: {
    state: 'machine draft',
    worry: 'Un niño está herido, agotado o teme a alguien.',
    means: 'Puede que lo golpeen, lo exploten o lo amenacen. Puede haber otras causas.',
    actions: [
      'Consiga atención médica. Deje que el niño elija quién está en la sala.',
      'Asegúrese de que la persona que teme no pueda llegar a él.',
      'Anote lo que ve, no lo que piensa, y repórtelo hoy.',
    ],
  },
  debt: {
    state: 'machine draft',
    worry: 'El niño debe dinero por un viaje, un empleo o una deuda de su casa.',
    means: 'La deuda ata a los niños a quienes los usan. Las amenazas pueden llegar a la casa.',
    actions: [
      'Diga al niño que ningún niño tiene que pagar una deuda con trabajo.',
      'Averigüe quién pide el dinero y con qué amenaza.',
      'Pida ayuda a un abogado y a protección de la infancia antes de que alguien pague o se niegue.',
    ],
  },
  'met-online': {
    state: 'machine draft',
    worry: 'Un niño conoció en línea a alguien que ofrece amor, trabajo, dinero o un viaje.',
    means:
      'Así encuentran niños los captadores. Muchos niños también tienen amigos verdaderos en línea.',
    actions: [
      'Mantenga la calma y agradezca que se lo cuente.',
      'Guarde las conversaciones. Pida al niño que no vea a esa persona a solas.',
      'Reporte la cuenta a la unidad de policía de delitos contra niños.',
    ],
  },
  gifts: {
    state: 'machine draft',
    worry:
      'Un niño tiene cosas nuevas, un amigo mayor, o está a menudo con adultos en hoteles o autos.',
    means: 'Con regalos y amor se atrae a niños. El niño puede no verlo como daño.',
    actions: [
      'No juzgue al amigo. Pregunte al niño cómo se siente cuando dice que no.',
      'Anote nombres, autos, lugares y horas.',
      'Hable con protección de la infancia de un plan de seguridad que el niño pueda seguir.',
    ],
  },
  'begs-or-steals': {
    state: 'machine draft',
    worry: 'Un niño mendiga, vende o roba, y alguien vigila o cobra.',
    means: 'Puede que tenga que llevar dinero cada día. La orden puede venir de casa.',
    actions: [
      'Trate al niño como alguien que necesita ayuda, no como infractor.',
      'Mire quién cobra. No intervenga a solas.',
      'Repórtelo a protección de la infancia y diga la preocupación: otro saca provecho.',
    ],
  },
  marriage: {
    state: 'machine draft',
    worry: 'A un niño o una niña lo van a casar, o ya lo casaron.',
    means: 'Un niño no puede consentir en casarse. Detrás puede haber dinero, deuda o un viaje.',
    actions: [
      'Hable con el niño a solas, donde nadie pueda oír.',
      'No deje que en la casa sepan que usted está preocupado.',
      'Llame de inmediato a protección de la infancia si hay una fecha o un viaje cerca.',
    ],
  },
  'gone-before': {
    state: 'machine draft',
    worry: 'Un niño ya desapareció antes de un lugar de acogida.',
    means: 'Quienes lo usaban quizá aún lo alcanzan. O el lugar no parecía seguro.',
    actions: [
      'Pregunte qué estaba mal en el lugar y qué lo atraía.',
      'Haga un plan en la primera hora: quién se queda con el niño.',
      'Dé a la policía una ficha para usar de inmediato si el niño falta.',
    ],
  },
  'age-doubt': {
    state: 'machine draft',
    worry: 'Una persona dice ser adulta pero parece más joven, o al revés.',
    means: 'Los tratantes dan edades falsas a los niños. El aspecto también engaña.',
    actions: [
      'Trate a la persona como niño hasta que se aclare.',
      'Pregunte con calma, a solas, cómo sabe su edad.',
      'Pida un tutor independiente antes de cualquier prueba de edad.',
    ],
  },
  'lives-in-a-home': {
    state: 'machine draft',
    worry: 'Un niño vive y trabaja en una casa que no es la suya.',
    means: 'Puede ser cuidado, escuela lejos de casa o trabajo oculto. Pocos miran adentro.',
    actions: [
      'Busque cómo ver al niño a solas, en la escuela o en un centro de salud.',
      'Pregunte por el sueño, la comida, la escuela, la paga y los días libres.',
      'Repórtelo a protección de la infancia, y diga quién gana con el trabajo.',
    ],
  },
  'guardian-involved': {
    state: 'machine draft',
    worry: 'Un padre, una madre o un tutor puede ser parte.',
    means: 'Es frecuente. No quiere decir que sea mala persona, ni que la casa sea segura.',
    actions: [
      'No pida el consentimiento de esa persona ni la avise.',
      'Pida hoy a la autoridad un tutor independiente.',
      'A solas con el niño, pregunte en quién confía.',
    ],
  },
};
