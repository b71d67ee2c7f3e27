import type { ScreeningWords } from '../../words.ts';

export const words: ScreeningWords = {
  language: 'es',
  state: 'machine draft',
  levels: {
    individual: 'El niño o la niña',
    household: 'Hogar y familia',
    community: 'Comunidad',
    structural: 'Leyes, servicios y circunstancias',
  },
  sides: { risk: 'Peligro', protective: 'Protección' },
  ages: { '0-5': '0 a 5 años', '6-11': '6 a 11 años', '12-17': '12 a 17 años' },
  ways: {
    observe: 'Mire, no pregunte',
    'ask-child': 'Pregunte al niño, a solas',
    'ask-others': 'Pregunte a quienes conocen la zona o el hogar, sin nombrar al niño',
    'find-out': 'Averigüe en papeles, oficinas y lo que ha visto',
  },
  noted: { yes: 'Sí.', no: 'No.', unclear: 'No está claro.' },
  headings: {
    title: 'Lo que se anotó sobre un niño o una niña',
    age: 'Edad',
    why: 'Por qué se pregunta',
    means: 'Qué puede significar',
    next: 'Qué hacer después',
    cards: 'Fichas para leer ahora',
    planners: 'Para quienes planean',
    decision: 'Decide una persona',
    nothing: 'No se anotó nada.',
  },
  sentences: {
    noScore:
      'Esto no es una puntuación, ni una prueba, ni una predicción. Ayuda a una persona a pensar.',
    silence:
      'Que se anotara poco no quiere decir que todo vaya bien. Una preocupación basta para preguntar.',
    human: 'Ninguna lista decide sobre un niño. Deciden estas personas, junto con el niño.',
    paper:
      'No se guardó nada. Guarde este papel seguro, no escriba nombres y destrúyalo después de usarlo.',
    lines: ['Función de quien decide', 'Decisión', 'Razones', 'Fecha'],
  },
};
