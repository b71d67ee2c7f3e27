import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const community: Texts<FactorText> = {
  'recruiters-come': {
    state: 'machine draft',
    question: '¿Viene gente aquí a buscar niños para trabajo, matrimonio o viajes?',
    why: 'Los captadores trabajan donde los conocen.',
    means: 'Otros niños pueden ser los siguientes.',
    next: 'Cuente a protección de la infancia lo que oyó. No intervenga a solas.',
  },
  'work-that-takes-children': {
    state: 'machine draft',
    question: '¿Hay cerca minas, fincas, barcos, hornos, casas o bares que usen niños?',
    why: 'Donde el trabajo toma niños, pedirá más.',
    means: 'Puede que haya trabajado allí, o que vaya a hacerlo.',
    next: 'Páselo a protección de la infancia y a los inspectores.',
  },
  'shut-out': {
    state: 'machine draft',
    question: '¿El niño es de un grupo que otros excluyen?',
    why: 'Nadie busca a los niños que nadie cuenta.',
    means: 'Quizá no se atreva a pedir ayuda. No lo tome como señal de culpa.',
    next: 'Busque a alguien en quien el grupo confíe.',
  },
  'camp-or-street': {
    state: 'machine draft',
    question: '¿El niño duerme en un campamento, en la calle o entre extraños?',
    why: 'Los lugares llenos y oscuros ayudan a quien daña.',
    means: 'El niño necesita un lugar más seguro, ya.',
    next: 'Busque una cama segura para esta noche, y pregunte quién vigila el lugar.',
  },
  'place-that-knows-child': {
    state: 'machine draft',
    question: '¿Hay una escuela, clínica, club o lugar de fe donde conozcan al niño?',
    why: 'Quien conoce a un niño nota cuando algo va mal.',
    means: 'Hay un lugar sobre el que construir. Compruebe que es seguro.',
    next: 'Pregunte al niño si puede trabajar con ese lugar.',
  },
  'people-speak-up': {
    state: 'machine draft',
    question: '¿La gente de aquí habla cuando dañan a un niño, y lo cuenta a quien puede actuar?',
    why: 'Un pueblo que habla protege.',
    means: 'Hay aliados. Algunos pueden ser cercanos a quien daña.',
    next: 'Averigüe con quién trabajar, y quién no debe saber.',
  },
  friends: {
    state: 'machine draft',
    question: '¿Tienes amigos de tu edad?',
    why: 'Los amigos notan primero, y ayudan a sanar.',
    means: 'El niño tiene lazos. Los amigos pueden estar en el mismo peligro.',
    next: 'Busque cómo mantener amigos seguros, y vea si alguno también necesita ayuda.',
  },
};
