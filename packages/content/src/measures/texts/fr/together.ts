import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const together: Texts<MeasureText> = {
  'survivor-council': {
    state: 'machine draft',
    name: 'Un conseil de survivants',
    what: 'Des survivants conseillent sur la loi, les plans et les services, sont payés et en sécurité.',
    needs: ['Une paie', 'Un soutien aux membres'],
    harm: 'Raconter pour le spectacle fait du mal. Demandez conseil, pas la douleur.',
    watch: 'Conseils repris',
    known: 'Recommandé par l’OSCE/BIDDH. Cela n’a pas été testé.',
  },
  'children-shape-the-plan': {
    state: 'machine draft',
    name: 'Les enfants façonnent le plan',
    what: 'Les enfants disent ce qui aiderait et apprennent ce qui a été fait.',
    needs: ['Des animateurs formés', 'Des règles de sécurité'],
    harm: 'Des enfants peuvent dire ce que veulent les adultes. Laissez-les choisir le sujet.',
    watch: 'Propositions d’enfants suivies d’effet',
    known: 'Un droit de chaque enfant. Prometteur, peu testé.',
  },
  'paid-peer-workers': {
    state: 'machine draft',
    name: 'Des pairs aidants payés',
    what: 'Des survivants adultes sont formés et payés pour aider des jeunes.',
    needs: ['Paie et supervision'],
    harm: 'Le travail peut rouvrir des blessures. Laissez chacun arrêter sans perte.',
    watch: 'Pairs aidants qui restent un an',
    known: 'Prometteur, mais pas testé.',
  },
  'plan-with-a-budget': {
    state: 'machine draft',
    name: 'Un plan avec un budget',
    what: 'Un plan national dit qui fait quoi, pour quand, avec quel argent.',
    needs: ['Des données', 'Tous les responsables autour de la table'],
    harm: 'Un plan sans argent lasse tout le monde.',
    watch: 'Actions faites et payées',
    known: 'Très répandu. L’effet n’est pas connu.',
  },
  'independent-rapporteur': {
    state: 'machine draft',
    name: 'Un veilleur indépendant',
    what: 'Une personne ou un bureau hors du gouvernement rend compte chaque année de ce qui se fait.',
    needs: ['Une loi', 'L’accès aux données'],
    harm: 'Un veilleur sans pouvoir sert de paravent.',
    watch: 'Conseils suivis',
    known: 'Très répandu en Europe. L’effet n’est pas connu.',
  },
  'stories-without-faces': {
    state: 'machine draft',
    name: 'Des récits sans visages',
    what: 'Médias et associations conviennent de ne montrer ni visage, ni nom, ni douleur d’enfants.',
    needs: ['Un code signé par les rédactions'],
    harm: 'Le silence n’est pas une réponse : dites ce qui marche.',
    watch: 'Reportages qui enfreignent le code',
    known: 'Prometteur, mais pas testé.',
  },
};
