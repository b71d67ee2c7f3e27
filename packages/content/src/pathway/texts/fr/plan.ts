import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const plan: Texts<CardText> = {
  'best-interests': {
    state: 'machine draft',
    title: 'Chercher ce qui est le mieux pour cet enfant',
    when: 'L’enfant est en sécurité pour le moment, et des décisions sont à prendre.',
    now: [
      'Commencez une évaluation de l’intérêt supérieur dans les premiers jours et mettez-la par écrit.',
      'Écoutez l’enfant : ce qu’il veut, craint et espère.',
      'Regardez la sécurité, les soins, la santé, l’école, les racines et les personnes qui lui font du bien.',
      'Cherchez aussi les forces, pas seulement les risques.',
      'Faites un plan avec l’enfant : qui fait quoi, et pour quand.',
      'Pour une grande décision, demandez une décision formelle d’un comité.',
    ],
    never: [
      'Ne laissez pas une personne décider seule.',
      'Ne faites pas passer les papiers, le coût ou un procès avant l’enfant.',
      'N’attendez pas la décision formelle quand l’enfant a besoin d’aide maintenant.',
      'Ne prenez pas ce que veut la famille pour ce dont l’enfant a besoin.',
    ],
    stop: [
      'La décision séparerait l’enfant d’un parent contre sa volonté.',
      'La décision enverrait l’enfant dans un autre pays.',
      'L’enfant et l’équipe veulent des choses différentes.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un proche ou un tuteur participe et peut tirer profit du résultat.',
        now: [
          'Entendez cette personne à part, et après l’enfant.',
          'Notez ce que la personne peut y gagner.',
          'Laissez la décision au comité, en présence d’un tuteur indépendant.',
        ],
      },
    },
  },
  consent: {
    state: 'machine draft',
    title: 'Demander à l’enfant, et partager peu',
    when: 'Il vous faut un oui : pour une aide, un examen, un entretien, ou pour partager le dossier.',
    now: [
      'Dites en mots simples ce qui sera fait, pourquoi, et ce qui suit un non.',
      'Demandez à l’enfant s’il est d’accord, même quand la loi ne l’exige pas.',
      'Cherchez qui peut légalement accepter pour l’enfant, et vérifiez que cette personne n’a pas pris part au mal.',
      'Demandez pour un seul but à la fois, et notez la date.',
      'Ne partagez que ce dont la personne suivante a besoin pour sa tâche.',
      'Dites à l’enfant qu’il peut changer d’avis. Transmettez-le quand il le fait.',
    ],
    never: [
      'Ne prenez pas une signature pour un oui.',
      'N’utilisez pas un seul formulaire pour tout.',
      'N’envoyez pas le dossier entier.',
      'Ne mettez pas de noms dans des messages qui ne sont pas protégés.',
    ],
    stop: [
      'L’enfant refuse une aide dont il a besoin tout de suite.',
      'Aucune personne qui peut légalement accepter n’est libre de conflit.',
      'Quelqu’un demande le dossier et ne peut pas dire pourquoi.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Le parent ou le tuteur qui peut légalement accepter a peut-être pris part au mal.',
        now: [
          'Ne demandez rien à cette personne.',
          'Demandez au tribunal de décider, ou de nommer un tuteur indépendant.',
          'Donnez l’aide urgente dans l’intérêt supérieur de l’enfant, et notez pourquoi.',
        ],
      },
      urgent: {
        when: 'La vie ou la santé est en danger.',
        now: [
          'Faites venir les soins maintenant.',
          'Notez qui a décidé et pourquoi.',
          'Cherchez plus tard le consentement qui manque, auprès d’une personne libre de conflit.',
        ],
      },
    },
  },
  care: {
    state: 'machine draft',
    title: 'Trouver un accueil sûr',
    when: 'L’enfant a besoin d’un lieu où vivre, pour une nuit ou plus longtemps.',
    now: [
      'Cherchez d’abord un accueil vérifié et formé chez des particuliers, ou un petit foyer.',
      'Gardez les frères et sœurs ensemble si tous y sont en sécurité et le veulent.',
      'Parlez du lieu à l’enfant avant d’y aller : qui y vit, quelles sont les règles.',
      'Veillez à ce que l’enfant puisse sortir, appeler quelqu’un de confiance et se plaindre.',
      'Allez-y dans les premiers jours et voyez l’enfant seul.',
      'Fixez une date pour revoir le placement.',
    ],
    never: [
      'N’utilisez pas de cellule de police, de centre de rétention ou de foyer pour adultes.',
      'Ne placez pas un enfant chez un proche parce que cela va vite.',
      'Ne laissez pas des journalistes ou des donateurs rencontrer l’enfant.',
    ],
    stop: [
      'Le seul lit est dans un lieu fermé.',
      'Une personne de l’équipe connaît des gens du passé de l’enfant.',
      'L’enfant a peur de quelqu’un dans la maison.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un proche ou un tuteur propose de prendre l’enfant.',
        now: [
          'Dites que chaque foyer est d’abord vérifié.',
          'Avant toute visite, cherchez qui savait, qui a payé et qui a gagné.',
          'Parlez à l’enfant seul.',
          'Laissez la décision à la procédure de l’intérêt supérieur.',
        ],
      },
    },
  },
  services: {
    state: 'machine draft',
    title: 'Aider l’enfant à guérir, apprendre et vivre',
    when: 'L’enfant a un lieu sûr, et une vie à poursuivre.',
    now: [
      'Obtenez un examen de santé par une personne formée. Laissez l’enfant choisir qui est dans la pièce.',
      'Offrez un soutien moral : une personne stable, un rythme, du jeu, et une thérapie au besoin.',
      'Faites entrer l’enfant à l’école ou en formation en quelques semaines.',
      'Trouvez tôt un avocat, pour les papiers, la sécurité et l’argent dû.',
      'Demandez ce que l’enfant sait faire et aime, et faites-y de la place.',
      'Nommez une personne qui reste avec l’enfant tout au long.',
    ],
    never: [
      'Ne faites pas dépendre l’aide d’une déposition à la police.',
      'Ne faites pas raconter l’histoire à chaque porte.',
      'Ne faites pas de test de grossesse, de maladie ou de drogue contre la volonté de l’enfant.',
      'Ne renvoyez pas un enfant à cause des papiers.',
    ],
    stop: [
      'L’enfant parle de mort ou se fait du mal.',
      'L’enfant prend des drogues, ou doit de l’argent pour elles.',
      'Un service refuse à cause des papiers.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un service demande la signature d’un parent ou d’un tuteur.',
        now: [
          'Dites qu’il y a peut-être un conflit et que ce n’est pas réglé.',
          'Proposez à la place la décision de l’autorité ou du tuteur indépendant.',
          'Si le service refuse encore, allez voir votre responsable le jour même.',
        ],
      },
    },
  },
};
