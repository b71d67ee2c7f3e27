import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const lasting: Texts<CardText> = {
  'durable-solution': {
    state: 'machine draft',
    title: 'Trouver une solution durable',
    when: 'Il faut décider où et avec qui l’enfant vivra.',
    now: [
      'Comparez toutes les options avec le même soin. Aucune ne passe en premier.',
      'Cherchez ce que chaque option veut dire dans la vie : sécurité, école, soins, argent, papiers.',
      'Demandez un examen des risques et de la sécurité en chaque lieu, par des gens qui le connaissent.',
      'Écoutez l’enfant sur chaque option, plus d’une fois.',
      'Demandez une décision formelle d’intérêt supérieur avant d’organiser quoi que ce soit.',
      'Prévoyez la première année, et qui passera voir.',
    ],
    never: [
      'Ne traitez pas le retour comme la fin naturelle.',
      'Ne réservez pas de voyage avant la décision.',
      'Ne prenez pas une offre de la famille pour un plan.',
      'Ne laissez pas la fin d’un permis ou d’un procès décider.',
    ],
    stop: [
      'L’enfant vivrait de nouveau avec quelqu’un qui l’a recruté ou utilisé.',
      'Personne là-bas ne passerait voir l’enfant.',
      'L’enfant aura bientôt 18 ans, et l’aide s’arrêterait.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un parent, un proche ou un tuteur veut que l’enfant vive chez lui.',
        now: [
          'Répondez qu’une décision est en cours. Ne donnez pas d’adresse.',
          'Regardez quelle part cette personne a prise, avec des faits de plus d’un côté.',
          'Portez le souhait et les doutes devant le comité.',
        ],
      },
      'decided-stay': {
        when: 'Une décision formelle a jugé qu’il est mieux de rester ici.',
        now: [
          'Demandez un droit de séjour stable, au nom de l’enfant.',
          'Prévoyez l’école, l’accueil et le jour des 18 ans.',
        ],
      },
      'decided-elsewhere': {
        when: 'Une décision formelle a jugé qu’il est mieux de vivre ailleurs, et l’enfant est d’accord.',
        now: [
          'Convenez d’un plan écrit avec les services des deux côtés avant le voyage.',
          'Faites voyager avec l’enfant une personne en qui il a confiance.',
          'Passez voir après une semaine et un mois, puis comme prévu.',
          'Arrêtez le plan si les faits changent.',
        ],
      },
    },
  },
  'family-contact': {
    state: 'machine draft',
    title: 'Avant que quiconque contacte la famille',
    when: 'Quelqu’un veut rechercher, appeler ou visiter la famille de l’enfant.',
    now: [
      'Attendez. Vérifiez auprès de la personne responsable du dossier que l’étape a été autorisée.',
      'Cherchez ce que veut l’enfant : qui joindre, qui non, et pourquoi.',
      'Cherchez qui a recruté, vendu, payé ou su.',
      'Faites évaluer le risque pour l’enfant et pour la famille.',
      'Laissez le comité décider du contact : avec qui, comment, et ce qui peut être dit.',
      'Notez la décision et la date.',
    ],
    never: [
      'N’appelez pas, n’écrivez pas et n’envoyez personne au foyer de vous-même.',
      'Ne donnez pas à la famille l’adresse, l’école ou le téléphone de l’enfant.',
      'N’en parlez pas à une ambassade ou à la police de l’autre lieu sans décision.',
      'Ne promettez pas de retrouvailles à l’enfant.',
    ],
    stop: [
      'La famille vous trouve la première.',
      'Une ambassade ou un agent demande des noms.',
      'L’enfant appelle chez lui tout seul.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un proche ou un tuteur y a peut-être pris part, ou vous ne pouvez pas l’exclure.',
        now: [
          'Aucun contact avec cette personne, ni direct ni par d’autres.',
          'Demandez-vous si d’autres proches le répéteraient.',
          'Dites honnêtement à l’enfant pourquoi vous attendez.',
        ],
      },
      'contact-cleared': {
        when: 'Le comité a autorisé le contact, et l’enfant le veut.',
        now: [
          'Commencez par un message ou un appel en votre présence.',
          'Convenez d’un signe par lequel l’enfant peut arrêter.',
          'Observez comment va l’enfant avant et après. Notez ce qui change.',
          'Gardez l’adresse secrète jusqu’à ce que le comité dise autre chose.',
        ],
      },
    },
  },
  'follow-up': {
    state: 'machine draft',
    title: 'Revenir voir, et changer le plan',
    when: 'Un plan est en cours.',
    now: [
      'Voyez l’enfant à dates fixes, seul, dans un lieu qu’il choisit.',
      'Demandez ce qui va mieux, ce qui va moins bien, et ce que nul n’a demandé.',
      'Parcourez le plan : fait, pas fait, plus juste.',
      'Guettez les personnes du passé, aussi en ligne.',
      'Changez le plan avec l’enfant, et dites-le à ceux qui doivent le savoir.',
    ],
    never: [
      'Ne vous contentez pas de téléphoner à la personne qui l’accueille.',
      'N’arrêtez pas parce que l’enfant semble aller bien.',
      'Ne laissez pas les voisins voir qui vous êtes.',
    ],
    stop: [
      'Vous ne pouvez pas voir l’enfant seul.',
      'L’enfant ne va plus à l’école, travaille, ou va être marié.',
      'L’enfant a déménagé, et nul ne sait où.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'L’enfant vit chez des proches ou chez un tuteur.',
        now: [
          'Voyez l’enfant chaque fois sans eux.',
          'Cherchez qui décide de l’argent, de l’école, du travail et du mariage.',
          'Si vous craignez que cela recommence, prenez la fiche sur la sécurité le jour même.',
        ],
      },
    },
  },
  closure: {
    state: 'machine draft',
    title: 'Clore le dossier avec soin',
    when: 'Les buts du plan semblent atteints.',
    now: [
      'Vérifiez avec l’enfant et l’équipe que les buts sont atteints.',
      'Tenez un dernier bilan avec votre responsable. Notez pourquoi le dossier peut être clos.',
      'Dites-le à l’enfant à temps, et prenez bien congé.',
      'Laissez un numéro et une personne vers qui l’enfant peut venir plus tard.',
      'Passez voir une fois encore au bout de trois mois.',
      'Conservez ou effacez le dossier selon les règles.',
    ],
    never: [
      'Ne fermez pas faute d’argent ou de personnel.',
      'Ne fermez pas parce que l’enfant a eu 18 ans, est parti ou ne parle plus.',
      'Ne fermez pas tant qu’un procès, une menace ou une dette est en cours.',
    ],
    stop: [
      'L’enfant ne veut pas que cela finisse.',
      'Un point du plan n’a jamais été fait.',
      'Vous seriez inquiet demain pour l’enfant.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'L’enfant vit chez un proche ou un tuteur au sujet duquel il y avait des doutes.',
        now: [
          'Ne fermez pas sur la parole de cette personne.',
          'Faites vérifier le dossier par quelqu’un qui ne le connaît pas.',
          'Veillez à ce que l’enfant puisse trouver de l’aide sans cette personne.',
        ],
      },
      'new-worry': {
        when: 'Une inquiétude vient après la clôture.',
        now: ['Rouvrez le dossier.', 'Commencez par la fiche sur la sécurité.'],
      },
    },
  },
};
