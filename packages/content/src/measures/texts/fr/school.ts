import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const school: Texts<MeasureText> = {
  'take-away-school-costs': {
    state: 'machine draft',
    name: 'Supprimer le coût de l’école',
    what: 'Frais, livres et transport sont payés aussi longtemps que dure l’école.',
    needs: ['Des écoles qui ont de la place'],
    harm: 'Quand le soutien finit, l’effet finit aussi. Ne commencez pas ce qui ne peut durer.',
    watch: 'Enfants à l’école et pas au travail',
    known:
      'Testé en plusieurs lieux : moins de travail d’enfants. Au Népal, l’effet a disparu avec le soutien.',
  },
  'school-meals': {
    state: 'machine draft',
    name: 'Des repas à l’école',
    what: 'Chaque élève reçoit un repas ou de la nourriture à emporter.',
    needs: ['Des cuisines ou des fournisseurs'],
    harm: 'Plus d’élèves demandent plus d’enseignants.',
    watch: 'Jours à l’école',
    known:
      'Un essai au Burkina Faso : plus d’école, moins de certains travaux. La traite n’a pas été mesurée.',
  },
  'skills-against-child-marriage': {
    state: 'machine draft',
    name: 'Des savoirs contre le mariage d’enfants',
    what: 'Des filles se voient chaque semaine pour apprendre des matières, des droits ou un métier.',
    needs: ['Un lieu sûr', 'Des mentores'],
    harm: 'Certains foyers peuvent s’y opposer. Parlez d’abord avec la communauté.',
    watch: 'Filles mariées enfants',
    known:
      'Un grand essai au Bangladesh : environ un tiers de mariages d’enfants en moins. La traite n’a pas été mesurée.',
  },
  'girls-clubs': {
    state: 'machine draft',
    name: 'Des clubs de filles',
    what: 'Des clubs proches offrent amitié, savoir-vivre et formation au travail.',
    needs: ['De jeunes femmes qui animent'],
    harm: 'Ce qui marche ici peut échouer là.',
    watch: 'Filles qui gagnent sans danger et ne sont pas mariées',
    known: 'A marché en Ouganda, sans effet notable en Tanzanie. La traite n’a pas été mesurée.',
  },
  'second-chance-learning': {
    state: 'machine draft',
    name: 'Une seconde chance d’apprendre',
    what: 'Les enfants qui travaillent ont des cours courts et gratuits qui mènent à l’école ou à un métier.',
    needs: ['Des horaires adaptés', 'De la nourriture'],
    harm: 'Ces cours peuvent devenir le dépôt des pauvres.',
    watch: 'Enfants qui passent à l’école',
    known: 'Prometteur ; les études sont rares.',
  },
  'decent-first-jobs': {
    state: 'machine draft',
    name: 'De premiers emplois décents',
    what: 'Des entreprises offrent un apprentissage payé à ceux qui ont l’âge, avec un contrat et un tutorat.',
    needs: ['Des entreprises contrôlées'],
    harm: 'Une main-d’œuvre bon marché peut se cacher sous le mot formation.',
    watch: 'Apprentis avec un contrat',
    known: 'Prometteur, mais pas testé.',
  },
  'safe-online-lessons': {
    state: 'machine draft',
    name: 'Apprendre à vivre en ligne sans danger',
    what: 'Élèves et adultes du foyer apprennent ce qu’est la manipulation, le partage et où trouver de l’aide.',
    needs: ['Des enseignants avec un support'],
    harm: 'La peur et le blâme empêchent les enfants de parler.',
    watch: 'Élèves qui savent à qui le dire',
    known: 'Très répandu. L’effet sur le mal n’est pas connu.',
  },
  'school-without-papers': {
    state: 'machine draft',
    name: 'L’école sans papiers',
    what: 'Chaque enfant peut aller à l’école, quels que soient ses papiers.',
    needs: ['Une règle et de l’argent par élève'],
    harm: 'Les listes d’élèves ne doivent pas parvenir à la police des frontières.',
    watch: 'Enfants hors de l’école faute de papiers',
    known: 'Un devoir selon la Convention relative aux droits de l’enfant.',
  },
};
