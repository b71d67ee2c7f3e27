import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const care: Texts<MeasureText> = {
  'independent-guardians': {
    state: 'machine draft',
    name: 'Des tuteurs indépendants',
    what: 'Chaque enfant peut-être victime de traite reçoit un tuteur sans autre intérêt.',
    needs: ['Une loi qui les nomme', 'Un salaire et une formation'],
    harm: 'Un mauvais tuteur nuit sans être vu. Contrôlez-le, et laissez l’enfant se plaindre.',
    watch: 'Jours jusqu’à la nomination',
    known:
      'Suivi en Angleterre et au pays de Galles : environ un enfant sur quatre a disparu à un moment, le plus souvent peu de temps. Il a été comparé en partie, avec des enfants qui n’en avaient pas. Nous n’avons pas pu lire ces résultats en entier.',
  },
  'guardian-conflict-check': {
    state: 'machine draft',
    name: 'Vérifier le conflit de chaque tuteur',
    what: 'Nul n’accepte un consentement ou une garde avant d’avoir vérifié que le tuteur n’a pas pris part au mal.',
    needs: ['Un formulaire court', 'Un tuteur indépendant à qui s’adresser'],
    harm: 'Une vérification peut blesser un bon parent. Dites qu’elle se fait pour chaque enfant.',
    watch: 'Dossiers avec une vérification',
    known: 'Prometteur, mais pas testé.',
  },
  'trained-foster-care': {
    state: 'machine draft',
    name: 'Un accueil familial formé',
    what: 'Les enfants vivent chez des personnes vérifiées et formées plutôt que dans de grands foyers.',
    needs: ['Des accueillants et leur paie', 'Des visites d’un travailleur'],
    harm: 'Un mauvais placement cache le mal. Passez souvent, et voyez l’enfant seul.',
    watch: 'Enfants en accueil familial vus chaque mois',
    known:
      'Un essai en Roumanie : de jeunes enfants allaient bien mieux que dans les institutions. Ce n’étaient pas des victimes de traite.',
  },
  'missing-child-protocol': {
    state: 'machine draft',
    name: 'Que faire quand un enfant disparaît',
    what: 'Police et foyers agissent dans l’heure, et cherchent pourquoi l’enfant est parti.',
    needs: ['Un seul formulaire', 'Une personne d’astreinte'],
    harm: 'Une traque peut faire fuir l’enfant. Le but est la sécurité, pas le contrôle.',
    watch: 'Enfants retrouvés sains et saufs',
    known: 'Des rapports montrent le besoin. Le protocole n’a pas été testé.',
  },
  'no-child-detention': {
    state: 'machine draft',
    name: 'Aucun enfant détenu',
    what: 'Nul enfant n’est enfermé à cause de ses papiers. Des lieux ouverts avec un soutien le remplacent.',
    needs: ['Une loi', 'Des lieux ouverts avec du personnel'],
    harm: 'Des lieux ouverts près de trafiquants ont besoin d’un plan de sécurité.',
    watch: 'Enfants détenus à cause de papiers',
    known: 'Un devoir selon les organes des traités. Aucun test n’est nécessaire.',
  },
  'best-interests-panel': {
    state: 'machine draft',
    name: 'Un comité pour les grandes décisions',
    what: 'Des personnes de plusieurs métiers décident ensemble de l’accueil et du lieu de vie, et jugent si oui ou non un contact avec la famille est le mieux.',
    needs: ['Des règles de procédure', 'Une place pour entendre l’enfant'],
    harm: 'Un comité peut être lent. L’aide urgente ne l’attend jamais.',
    watch: 'Semaines jusqu’à une décision',
    known: 'Très utilisé par le HCR. L’effet n’est pas connu.',
  },
  'tell-it-once': {
    state: 'machine draft',
    name: 'Ne le dire qu’une fois',
    what: 'Un seul entretien et un court dossier servent à tous les services, avec l’accord de l’enfant pour chaque usage.',
    needs: ['Un formulaire commun', 'Des règles sur les données'],
    harm: 'Un dossier trop plein expose l’enfant. Donnez à chacun seulement ce qu’il lui faut.',
    watch: 'Combien de fois l’enfant a dû raconter',
    known: 'Prometteur, mais pas testé.',
  },
  'past-eighteen': {
    state: 'machine draft',
    name: 'Une aide qui continue après dix-huit ans',
    what: 'Le soutien pour le logement, les études et les papiers continue quelques années.',
    needs: ['Une loi ou un budget pour jeunes adultes'],
    harm: 'Une aide sous conditions peut lier un jeune à un service.',
    watch: 'Jeunes avec un logement et un travail ou des études',
    known: 'Prometteur, mais pas testé.',
  },
};
