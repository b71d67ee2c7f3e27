import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const families: Texts<MeasureText> = {
  'cash-for-poor-homes': {
    state: 'machine draft',
    name: 'De l’argent pour les foyers pauvres',
    what: 'Des versements réguliers aident les foyers à vivre sans le travail d’un enfant.',
    needs: ['Une liste de foyers', 'Un moyen de payer'],
    harm: 'Un versement lié à un commerce peut augmenter le travail des enfants. Laissez-le libre.',
    watch: 'Enfants au travail dans les foyers payés',
    known:
      'Testé en bien des lieux : les enfants travaillent moins. La traite elle-même n’a pas été mesurée.',
  },
  'cash-when-crisis-hits': {
    state: 'machine draft',
    name: 'De l’argent quand la crise frappe',
    what: 'Les foyers reçoivent de l’argent en quelques jours après une perte, pour qu’aucun enfant ne soit envoyé travailler ou au loin.',
    needs: ['Un plan fait d’avance', 'Un moyen de payer vite'],
    harm: 'Les listes peuvent oublier des enfants sans papiers.',
    watch: 'Jours entre le choc et le paiement',
    known:
      'Testé en bien des lieux : l’argent amortit les chocs qui poussent les enfants au travail. La traite n’a pas été mesurée.',
  },
  'livelihoods-with-a-watch': {
    state: 'machine draft',
    name: 'De meilleurs revenus, en veillant sur les enfants',
    what: 'Les foyers reçoivent outils, bêtes ou prêts, et quelqu’un veille à ce que les enfants ne fassent pas le travail.',
    needs: ['Des visites', 'Une école proche'],
    harm: 'Un nouveau commerce peut augmenter le travail des enfants.',
    watch: 'Heures de travail des enfants',
    known: 'Résultats mitigés : certains programmes ont augmenté le travail des enfants.',
  },
  'parenting-groups': {
    state: 'machine draft',
    name: 'Des groupes de parents et d’adolescents',
    what: 'Parents et jeunes se voient quelques semaines pour apprendre à vivre ensemble sans violence.',
    needs: ['Des animateurs locaux formés'],
    harm: 'Un groupe ne protège pas un enfant d’un parent qui l’utilise. Orientez ces cas.',
    watch: 'Jeunes qui disent subir moins de violence',
    known:
      'Un grand essai en Afrique du Sud a trouvé moins de maltraitance. La traite n’a pas été mesurée.',
  },
  'check-on-fostered-children': {
    state: 'machine draft',
    name: 'Voir les enfants envoyés chez d’autres',
    what: 'Une personne connue visite les enfants envoyés vivre ou travailler chez d’autres.',
    needs: ['Une liste tenue par la communauté', 'Un service à appeler'],
    harm: 'Une visite peut faire déplacer un enfant. Ne menacez pas.',
    watch: 'Enfants vus deux fois par an',
    known: 'Prometteur, mais pas testé.',
  },
  'children-left-behind': {
    state: 'machine draft',
    name: 'Soutenir les enfants restés au pays',
    what: 'Les enfants dont les parents travaillent à l’étranger ont un adulte stable, une aide scolaire et des échanges sûrs.',
    needs: ['Un lien avec les écoles'],
    harm: 'Désigner ces enfants peut leur faire honte. Offrez-le à tous.',
    watch: 'Enfants avec un adulte nommé',
    known: 'Prometteur, mais pas testé.',
  },
  'register-every-birth': {
    state: 'machine draft',
    name: 'Enregistrer chaque naissance',
    what: 'L’acte de naissance est gratuit, proche, accepté tard, aussi pour les migrants.',
    needs: ['Des bureaux à portée', 'Pas d’amende'],
    harm: 'Un registre peut servir contre des minorités. Gardez-le.',
    watch: 'Naissances enregistrées avant cinq ans',
    known: 'Très répandu et sensé. L’effet sur la traite n’a pas été mesuré.',
  },
  'help-for-disability': {
    state: 'machine draft',
    name: 'Aider les enfants handicapés',
    what: 'Les foyers reçoivent aides, répit et places d’école, et les enfants un moyen de se faire entendre.',
    needs: ['Du personnel formé', 'Du transport'],
    harm: 'Des lieux à part peuvent cacher le mal. Gardez les enfants parmi les autres.',
    watch: 'Enfants handicapés à l’école',
    known: 'Prometteur, mais pas testé.',
  },
};
