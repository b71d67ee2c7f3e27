import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const household: Texts<FactorText> = {
  'someone-gains': {
    state: 'machine draft',
    question: '¿Alguien recibe dinero, bienes o favores gracias al niño?',
    why: 'Donde alguien gana, alguien puede querer que siga.',
    means: 'Un pariente o tutor puede ser parte. La pobreza sola no es culpa.',
    next: 'Lea primero la ficha sobre tutores. Hasta entonces, nadie firma y nadie se entera.',
  },
  'violence-at-home': {
    state: 'machine draft',
    question: '¿En la casa golpean, amenazan o controlan a alguien?',
    why: 'La violencia echa a los niños y los hace fáciles de usar.',
    means: 'La casa puede no ser segura. El niño quizá quiera proteger a alguien allí.',
    next: 'Ponga primero al niño a salvo. No diga a nadie de la casa lo que contó.',
  },
  'sudden-loss': {
    state: 'machine draft',
    question: '¿El hogar perdió hace poco su ingreso, un sostén o la vivienda?',
    why: 'La necesidad repentina empuja a niños al trabajo, al matrimonio o a un viaje.',
    means: 'La ayuda a tiempo puede mantener a salvo a un niño.',
    next: 'Busque sin demora dinero, comida o un lugar en la escuela.',
  },
  'given-to-others': {
    state: 'machine draft',
    question: '¿Dieron al niño a otros para criarlo, estudiar o trabajar?',
    why: 'El cuidado por otros es común, y puede esconder trabajo.',
    means: 'Puede ser buen cuidado. Puede ser trabajo oculto.',
    next: 'Vea al niño a solas, y vuelva a ver.',
  },
  'child-carries-home': {
    state: 'machine draft',
    question: '¿Cuidas a otros en casa, o traes el dinero?',
    why: 'Un niño que sostiene un hogar corre riesgos por él.',
    means: 'El niño es fuerte, y carga demasiado.',
    next: 'Busque ayuda para todo el hogar, para que el niño pueda dejarlo.',
  },
  'marriage-talk': {
    state: 'machine draft',
    question: '¿Alguien habla de casarte?',
    why: 'Un niño no puede consentir en casarse.',
    means: 'Detrás puede haber deuda, costumbre o un viaje.',
    next: 'Hable donde nadie oiga. Si la fecha está cerca, actúe hoy.',
  },
  'steady-adult': {
    state: 'machine draft',
    question: '¿Hay un adulto que pone al niño primero?',
    why: 'Un adulto estable puede hacer una gran diferencia.',
    means: 'Hay alguien sobre quien construir. Aún hay que comprobar que no fue parte del daño.',
    next: 'Dé el nombre a la persona responsable del caso. Deje que el comité decida su papel.',
  },
  'fair-share': {
    state: 'machine draft',
    question: '¿Chicas y chicos de la casa comen, aprenden y descansan por igual?',
    why: 'Un hogar justo retiene a los niños.',
    means: 'El hogar quizá comparte bien. También puede parecerlo ante una visita.',
    next: 'Anote lo bueno, y apoye el plan en ello.',
  },
  'enough-to-live': {
    state: 'machine draft',
    question: '¿El hogar vive sin el trabajo del niño?',
    why: 'Un hogar que tiene bastante no tiene que mandar lejos a un niño.',
    means: 'Aquí la pobreza no es lo que empuja. Busque otras razones.',
    next: 'Manténgalo así: averigüe a qué ayuda tiene derecho el hogar.',
  },
};
