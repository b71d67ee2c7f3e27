import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const find: Texts<CardText> = {
  noticing: {
    state: 'machine draft',
    title: 'Remarquer, et rester calme',
    when: 'Quelque chose vous inquiète au sujet d’un enfant.',
    now: [
      'Restez près de l’enfant et restez calme.',
      'Regardez et écoutez. Vous n’avez pas besoin d’être sûr.',
      'Si l’enfant est en danger maintenant, appelez les secours.',
      'Trouvez un endroit tranquille où l’enfant peut s’asseoir, boire et se reposer.',
      'Notez les faits : quand, où, qui, ce qui a été dit. Gardez la note en lieu sûr.',
      'Prévenez le jour même la personne chargée de la protection de l’enfance dans votre service.',
    ],
    never: [
      'N’accusez personne et ne montrez pas vos soupçons.',
      'Ne laissez pas un adulte parler tout le temps à la place de l’enfant.',
      'Ne photographiez pas l’enfant.',
      'Ne promettez pas ce que vous ne pouvez pas tenir.',
    ],
    stop: [
      'Vous ne savez pas si c’est assez. Demandez quand même.',
      'Un adulte veut partir avec l’enfant et vous craignez pour l’enfant.',
      'Vous connaissez vous-même l’enfant ou la famille.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'L’adulte qui est avec l’enfant est un parent, un proche ou un tuteur, ou le dit.',
        now: [
          'Prenez cela comme une affirmation que quelqu’un doit encore vérifier.',
          'Parlez à l’enfant à part. Donnez une raison simple, comme un contrôle de routine.',
          'Ne dites rien à l’adulte de votre inquiétude.',
          'Lisez ensuite la fiche sur les tuteurs.',
        ],
      },
    },
  },
  talking: {
    state: 'machine draft',
    title: 'Parler avec l’enfant',
    when: 'Vous êtes la première personne à parler avec l’enfant.',
    now: [
      'Dites votre nom, votre métier et pourquoi vous êtes là.',
      'Cherchez quelle langue l’enfant préfère. Faites venir un interprète sans lien avec les personnes qui accompagnent l’enfant.',
      'Asseyez-vous à l’écart des personnes qui sont venues avec l’enfant.',
      'Posez des questions ouvertes, une à la fois, par exemple : que voulez-vous me dire ?',
      'Ne demandez que ce qu’il faut pour la sécurité aujourd’hui.',
      'Dites ce qui va se passer ensuite et qui le saura.',
    ],
    never: [
      'Ne demandez pas toute l’histoire. L’enfant doit la raconter une seule fois, à une personne formée.',
      'Ne pressez pas l’enfant, ne doutez pas de lui, ne le corrigez pas.',
      'Ne posez pas sans cesse la même question.',
      'Ne dites pas que tout restera secret. Dites qui doit savoir.',
    ],
    stop: [
      'L’enfant pleure, se fige ou veut arrêter.',
      'L’enfant parle de mort ou de violence sexuelle.',
      'Vous n’avez pas d’interprète sûr.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un parent, un proche ou un tuteur ne veut pas laisser l’enfant seul avec vous.',
        now: [
          'Donnez une raison simple : chaque enfant est vu seul un moment.',
          'Si l’adulte refuse encore, ne discutez pas. Restez en vue et cherchez de l’aide.',
          'Notez ce que l’adulte a dit et fait.',
        ],
      },
      'young-child': {
        when: 'L’enfant a moins de 6 ans, ou ne parle pas.',
        now: [
          'N’interrogez pas l’enfant.',
          'Observez comment l’enfant joue, mange et cherche du réconfort.',
          'Faites venir une personne formée au travail avec de petits enfants.',
        ],
      },
    },
  },
  identification: {
    state: 'machine draft',
    title: 'Savoir si l’enfant est peut-être victime de traite',
    when: 'L’enfant est en sécurité pour le moment, et quelqu’un doit regarder de plus près.',
    now: [
      'Traitez l’enfant comme une victime possible de la traite jusqu’à la décision de l’équipe formée.',
      'Transmettez le cas à l’organe qui identifie les victimes dans votre pays.',
      'Demandez qu’une seule personne formée mène l’entretien, dans une pièce faite pour les enfants.',
      'Cherchez deux choses : ce qui a été fait pour amener ou garder l’enfant, et qui en tire profit.',
      'Aidez maintenant. L’aide ne dépend pas de la réponse.',
    ],
    never: [
      'Ne demandez pas si l’enfant était d’accord. Un enfant ne peut pas accepter d’être exploité.',
      'N’utilisez pas une liste de signes comme un test. Aucune liste ne peut dire oui ou non.',
      'Ne faites pas dépendre l’aide d’une plainte.',
      'N’enfermez pas l’enfant en attendant.',
    ],
    stop: [
      'Deux services ne sont pas d’accord.',
      'L’enfant dit que tout va bien, mais votre inquiétude reste.',
      'Quelqu’un veut clore le dossier parce que l’enfant ne parle pas.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un parent, un proche ou un tuteur a peut-être recruté, vendu ou utilisé l’enfant.',
        now: [
          'Notez-le comme une possibilité, avec les faits qui y font penser.',
          'Ne laissez pas cette personne assister à l’entretien, signer ou recevoir le résultat.',
          'Demandez un tuteur indépendant avant l’entretien.',
        ],
      },
    },
  },
  'age-unknown': {
    state: 'machine draft',
    title: 'Quand vous ne connaissez pas l’âge',
    when: 'La personne a peut-être moins de 18 ans, et nul ne peut le prouver.',
    now: [
      'Si la personne est peut-être un enfant, traitez-la comme un enfant dès maintenant.',
      'Demandez d’où elle connaît son âge : école, fêtes, saisons, autres événements.',
      'Cherchez des papiers, et gardez en tête qu’ils peuvent être faux.',
      'Si l’âge doit être évalué, demandez une équipe qui regarde la personne entière.',
      'Veillez à ce qu’un tuteur indépendant soit présent et qu’un recours soit possible.',
    ],
    never: [
      'Ne vous fiez pas à la seule apparence, aux dents ou aux os.',
      'N’enfermez pas la personne et ne la placez pas avec des adultes inconnus en attendant.',
      'N’autorisez pas d’examen du corps sans le libre consentement de la personne.',
    ],
    stop: [
      'Un adulte dit que l’enfant est plus âgé ou plus jeune que ce que dit l’enfant.',
      'Un papier et l’enfant ne concordent pas.',
      'La décision sur l’âge mettrait fin à toute aide.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'La preuve de l’âge vient d’un proche ou d’un tuteur, ou de l’adulte venu avec l’enfant.',
        now: [
          'Tenez ce papier pour non prouvé.',
          'Cherchez une preuve auprès d’une école, d’un centre de santé ou de l’état civil.',
          'Demandez à la personne responsable du dossier avant que quiconque écrive ou appelle à l’étranger.',
        ],
      },
    },
  },
};
