import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const healing: Texts<MeasureText> = {
  'group-trauma-care': {
    state: 'machine draft',
    name: 'Des soins de groupe pour les traumatismes',
    what: 'Des personnes formées mènent une courte thérapie de groupe pour des jeunes exploités sexuellement.',
    needs: ['Formation et supervision', 'Une pièce sûre'],
    harm: 'Une mauvaise thérapie rouvre les blessures. Repérez qui a besoin de plus.',
    watch: 'Jeunes qui finissent et vont mieux',
    known: 'Un petit essai au Congo a trouvé un net soulagement. Peu d’essais existent.',
  },
  'steady-case-worker': {
    state: 'machine draft',
    name: 'Une même personne tout au long',
    what: 'Un travailleur formé planifie et suit chaque cas du début à la fin.',
    needs: ['Peu de cas par personne', 'Un responsable'],
    harm: 'Trop de cas en font un formulaire à remplir.',
    watch: 'Cas par personne',
    known: 'Très répandu. Les survivants le demandent. L’effet a rarement été mesuré.',
  },
  'catch-up-school': {
    state: 'machine draft',
    name: 'Une école de rattrapage',
    what: 'De courts cours ramènent les enfants vers leur classe ou un métier.',
    needs: ['Des enseignants', 'Repas et transport'],
    harm: 'Des groupes mêlés peuvent humilier les plus âgés.',
    watch: 'Enfants en classe après un an',
    known: 'Prometteur, mais pas testé pour les survivants.',
  },
  'time-and-papers': {
    state: 'machine draft',
    name: 'Du temps pour guérir, et des papiers',
    what: 'Les enfants peuvent rester et se remettre, avec des papiers qui ne dépendent pas d’un témoignage.',
    needs: ['Une loi'],
    harm: 'Des permis courts gardent les enfants dans la peur.',
    watch: 'Permis donnés sans condition',
    known: 'Un devoir selon les traités de bien des États. Aucun test n’est nécessaire.',
  },
  'help-after-the-shelter': {
    state: 'machine draft',
    name: 'De l’aide après le foyer',
    what: 'Visites, frais d’école et soutien entre pairs continuent là où vit le jeune.',
    needs: ['Des travailleurs sur place', 'De l’argent pour des années, pas des mois'],
    harm: 'Les visites d’un organisme peuvent marquer l’enfant aux yeux des voisins.',
    watch: 'Jeunes revus un an plus tard',
    known:
      'Au Cambodge, des survivants suivis pendant dix ans ont dit avoir été laissés seuls après le foyer.',
  },
  'help-made-for-boys': {
    state: 'machine draft',
    name: 'De l’aide pensée pour les garçons',
    what: 'Contact, foyer et soins sont bâtis en pensant aux garçons, et avec des survivants hommes.',
    needs: ['Du personnel formé', 'Des lieux qui acceptent des garçons'],
    harm: 'Des garçons blessés peuvent être vus comme une menace. Formez à cela.',
    watch: 'Garçons aidés',
    known: 'Des chercheurs au Cambodge parlent d’un groupe oublié. Rien n’a été testé.',
  },
};
