import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const community: Texts<FactorText> = {
  'recruiters-come': {
    state: 'machine draft',
    question:
      'Des gens viennent-ils ici chercher des enfants pour le travail, le mariage ou un voyage ?',
    why: 'Les recruteurs travaillent là où on les connaît.',
    means: 'D’autres enfants sont peut-être les prochains.',
    next: 'Dites à la protection de l’enfance ce que vous avez entendu. N’intervenez pas seul.',
  },
  'work-that-takes-children': {
    state: 'machine draft',
    question:
      'Y a-t-il près d’ici des mines, fermes, bateaux, fours, maisons ou bars qui utilisent des enfants ?',
    why: 'Là où le travail prend des enfants, il en demandera d’autres.',
    means: 'L’enfant y a peut-être travaillé, ou va y aller.',
    next: 'Signalez-le à la protection de l’enfance et aux inspecteurs.',
  },
  'shut-out': {
    state: 'machine draft',
    question: 'L’enfant appartient-il à un groupe que d’autres excluent ?',
    why: 'Nul ne cherche les enfants que nul ne compte.',
    means: 'L’enfant n’ose peut-être pas demander de l’aide. N’y voyez pas un signe de faute.',
    next: 'Trouvez un travailleur en qui le groupe a confiance.',
  },
  'camp-or-street': {
    state: 'machine draft',
    question: 'L’enfant dort-il dans un camp, à la rue ou parmi des inconnus ?',
    why: 'Les lieux bondés et sombres servent ceux qui nuisent.',
    means: 'L’enfant a besoin d’un lieu plus sûr, maintenant.',
    next: 'Trouvez un lit sûr pour cette nuit, et demandez qui veille sur le lieu.',
  },
  'place-that-knows-child': {
    state: 'machine draft',
    question:
      'Y a-t-il une école, un centre de santé, un club ou un lieu de culte où l’enfant est connu ?',
    why: 'Ceux qui connaissent un enfant remarquent quand quelque chose ne va pas.',
    means: 'Il y a un lieu sur lequel bâtir. Vérifiez qu’il est sûr.',
    next: 'Demandez à l’enfant si vous pouvez travailler avec ce lieu.',
  },
  'people-speak-up': {
    state: 'machine draft',
    question:
      'Les gens d’ici parlent-ils quand on fait du mal à un enfant, et le disent-ils à une personne qui peut agir ?',
    why: 'Un village qui parle protège.',
    means: 'Il y a des alliés. Certains sont peut-être proches de qui nuit.',
    next: 'Cherchez avec qui travailler, et qui ne doit pas savoir.',
  },
  friends: {
    state: 'machine draft',
    question: 'As-tu des amis de ton âge ?',
    why: 'Les amis remarquent d’abord, et aident à guérir.',
    means: 'L’enfant a des liens. Des amis sont peut-être dans le même danger.',
    next: 'Trouvez comment garder les amis sûrs, et voyez si l’un d’eux a aussi besoin d’aide.',
  },
};
