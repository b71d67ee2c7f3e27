import type { Texts } from '../../../guidance/index.ts';
import type { WorryText } from '../../worry.ts';

export const worries: Texts<WorryText> = {
  'adult-answers': {
    state: 'machine draft',
    worry: 'Un enfant voyage avec un adulte qui répond à sa place.',
    means:
      'L’adulte contrôle peut-être l’enfant. Ou l’enfant est timide, ou ne connaît pas la langue.',
    actions: [
      'Voyez l’enfant seul un moment. Dites que c’est la routine.',
      'Demandez à l’enfant, dans sa langue, où il va et qui l’attend là-bas.',
      'Si l’inquiétude reste, faites-les attendre et appelez la protection de l’enfance avant qu’ils repartent.',
    ],
  },
  'learned-story': {
    state: 'machine draft',
    worry: 'Le récit de l’enfant semble appris, ou deux récits ne concordent pas.',
    means:
      'Quelqu’un a peut-être dit à l’enfant quoi dire. La peur et le manque de sommeil brouillent aussi un récit.',
    actions: [
      'Ne relevez pas les trous. Notez les deux récits, mot pour mot.',
      'Laissez l’enfant se reposer et manger avant toute autre question.',
      'Confiez le cas à une personne formée aux entretiens.',
    ],
  },
  'held-papers': {
    state: 'machine draft',
    worry: 'Quelqu’un d’autre tient les papiers, l’argent ou le téléphone de l’enfant.',
    means:
      'C’est un moyen courant de contrôler une personne. Certains adultes le font aussi par prudence.',
    actions: [
      'Demandez à l’enfant seul s’il peut avoir ses affaires quand il veut.',
      'Gardez en lieu sûr les papiers qui vous parviennent, au nom de l’enfant.',
      'Signalez-le aujourd’hui à la protection de l’enfance.',
    ],
  },
  'works-not-school': {
    state: 'machine draft',
    worry: 'Un enfant travaille alors qu’il devrait être à l’école.',
    means:
      'Le foyer est peut-être pauvre, ou quelqu’un tire profit du travail. Les deux ont besoin d’aide, pas de la même.',
    actions: [
      'Cherchez quel travail, combien de temps, pour qui, et qui touche la paie.',
      'Cherchez les dangers : outils, produits, travail de nuit, impossibilité de partir.',
      'Signalez-le à la protection de l’enfance. Demandez que l’aide commence avant que la paie cesse.',
    ],
  },
  alone: {
    state: 'machine draft',
    worry: 'Un enfant est seul, sans personne qui prenne soin de lui.',
    means:
      'L’enfant est peut-être perdu, envoyé en avant, ou en fuite. Qui veut nuire trouve vite un enfant seul.',
    actions: [
      'Restez avec l’enfant et répondez aux premiers besoins.',
      'Confiez-le en personne à la protection de l’enfance, pas par un mot.',
      'Demandez un tuteur indépendant dès le premier jour.',
    ],
  },
  'unclear-link': {
    state: 'machine draft',
    worry: 'On ne sait pas ce qui lie l’adulte et l’enfant.',
    means:
      'L’adulte est peut-être un proche, une aide ou un recruteur. Les papiers seuls ne le disent pas.',
    actions: [
      'Parlez à chacun seul de la vie de tous les jours : repas, école, noms d’amis.',
      'Observez l’enfant près de l’adulte, puis quand l’adulte n’est pas là.',
      'Laissez l’autorité vérifier le lien avant qu’ils repartent ensemble.',
    ],
  },
  afraid: {
    state: 'machine draft',
    worry: 'Un enfant est blessé, épuisé, ou a peur de quelqu’un.',
    means: 'L’enfant est peut-être battu, surmené ou menacé. Il peut y avoir d’autres causes.',
    actions: [
      'Obtenez des soins. Laissez l’enfant choisir qui est dans la pièce.',
      'Veillez à ce que la personne qu’il craint ne puisse pas l’atteindre.',
      'Notez ce que vous voyez, pas ce que vous pensez, et signalez-le aujourd’hui.',
    ],
  },
  debt: {
    state: 'machine draft',
    worry: 'L’enfant doit de l’argent pour un voyage, un emploi ou une dette du foyer.',
    means:
      'La dette lie les enfants à ceux qui les utilisent. Les menaces visent parfois les gens restés au pays.',
    actions: [
      'Dites à l’enfant qu’aucun enfant ne doit travailler pour une dette.',
      'Cherchez qui réclame l’argent et de quoi il menace.',
      'Demandez l’aide d’un avocat et de la protection de l’enfance avant que quiconque paie ou refuse.',
    ],
  },
  'met-online': {
    state: 'machine draft',
    worry: 'Un enfant a rencontré en ligne quelqu’un qui offre amour, travail, argent ou voyage.',
    means:
      'Des recruteurs trouvent ainsi des enfants. Beaucoup d’enfants ont aussi de vrais amis en ligne.',
    actions: [
      'Restez calme et remerciez l’enfant de vous le dire.',
      'Gardez les conversations. Demandez à l’enfant de ne pas voir la personne seul.',
      'Signalez le compte à l’unité de police pour les crimes contre les enfants.',
    ],
  },
  gifts: {
    state: 'machine draft',
    worry:
      'Un enfant a des choses neuves, un ami plus âgé, ou est souvent avec des adultes dans des hôtels ou des voitures.',
    means:
      'Les cadeaux et l’amour servent à attirer des enfants. L’enfant ne le voit pas toujours comme un mal.',
    actions: [
      'Ne jugez pas l’ami. Demandez à l’enfant ce qu’il ressent quand il dit non.',
      'Notez les noms, les voitures, les lieux et les heures.',
      'Parlez avec la protection de l’enfance d’un plan de sécurité que l’enfant peut suivre.',
    ],
  },
  'begs-or-steals': {
    state: 'machine draft',
    worry: 'Un enfant mendie, vend ou vole, et quelqu’un surveille ou encaisse.',
    means:
      'L’enfant doit peut-être rapporter de l’argent chaque jour. L’ordre vient parfois du foyer.',
    actions: [
      'Traitez l’enfant comme un enfant qui a besoin d’aide, pas comme un délinquant.',
      'Regardez qui encaisse. N’intervenez pas seul.',
      'Signalez-le à la protection de l’enfance et dites l’inquiétude : un autre en profite.',
    ],
  },
  marriage: {
    state: 'machine draft',
    worry: 'Un enfant va être marié, ou l’a déjà été.',
    means:
      'Un enfant ne peut pas consentir à se marier. Argent, dette ou voyage sont parfois derrière.',
    actions: [
      'Parlez à l’enfant seul, là où nul ne peut entendre.',
      'Ne laissez personne au foyer savoir que vous êtes inquiet.',
      'Appelez aussitôt la protection de l’enfance si une date ou un voyage est proche.',
    ],
  },
  'gone-before': {
    state: 'machine draft',
    worry: 'Un enfant a déjà disparu d’un lieu d’accueil.',
    means:
      'Ceux qui utilisaient l’enfant l’atteignent peut-être encore. Ou le lieu ne semblait pas sûr.',
    actions: [
      'Demandez ce qui n’allait pas dans ce lieu, et ce qui attirait l’enfant ailleurs.',
      'Faites un plan dans la première heure : qui reste avec l’enfant.',
      'Donnez à la police une fiche à utiliser aussitôt si l’enfant disparaît.',
    ],
  },
  'age-doubt': {
    state: 'machine draft',
    worry: 'Une personne se dit adulte mais semble plus jeune, ou l’inverse.',
    means: 'Des trafiquants donnent de faux âges aux enfants. L’apparence trompe aussi.',
    actions: [
      'Traitez la personne comme un enfant jusqu’à ce que ce soit réglé.',
      'Demandez-lui calmement, seul à seul, d’où elle connaît son âge.',
      'Demandez un tuteur indépendant avant tout test d’âge.',
    ],
  },
  'lives-in-a-home': {
    state: 'machine draft',
    worry: 'Un enfant vit et travaille dans un foyer qui n’est pas le sien.',
    means:
      'C’est peut-être un accueil, une école loin de chez lui, ou un travail caché. Peu de gens regardent dedans.',
    actions: [
      'Trouvez un moyen de voir l’enfant seul, à l’école ou dans un centre de santé.',
      'Demandez comment vont le sommeil, les repas, l’école, la paie et les jours libres.',
      'Signalez-le à la protection de l’enfance, et dites qui profite du travail.',
    ],
  },
  'guardian-involved': {
    state: 'machine draft',
    worry: 'Un parent ou un tuteur y prend peut-être part.',
    means:
      'C’est fréquent. Cela ne veut pas dire que le parent est mauvais, ni que le foyer est sûr.',
    actions: [
      'Ne demandez pas le consentement de cette personne et ne la prévenez pas.',
      'Demandez aujourd’hui à l’autorité un tuteur indépendant.',
      'Quand vous êtes seul avec l’enfant, demandez à qui il fait confiance.',
    ],
  },
};
