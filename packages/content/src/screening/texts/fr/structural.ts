import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const structural: Texts<FactorText> = {
  'status-shuts-doors': {
    state: 'machine draft',
    question: 'Le statut de l’enfant ferme-t-il l’école, les soins ou la justice ?',
    why: 'Un enfant qui craint l’État ne peut pas lui demander de l’aide.',
    means: 'L’enfant a des droits, quoi que disent les papiers.',
    next: 'Trouvez un avocat. Utilisez des services qui ne transmettent pas les papiers.',
  },
  'no-guardian-to-be-had': {
    state: 'machine draft',
    question: 'Manque-t-il ici un bureau qui nomme des tuteurs indépendants ?',
    why: 'Sans cela, la mauvaise personne peut décider.',
    means: 'Nul sans intérêt ne parle pour l’enfant.',
    next: 'Demandez au tribunal de nommer une personne, et notez la lacune.',
  },
  'crisis-around': {
    state: 'machine draft',
    question:
      'Une guerre, une catastrophe, une sécheresse ou une récolte perdue a-t-elle fait partir des gens ?',
    why: 'Dans une crise, les enfants perdent ce qui les protège.',
    means: 'L’enfant a peut-être perdu ses soutiens, l’école et les papiers.',
    next: 'Cherchez d’abord la sécurité, de quoi manger et une personne qui prend soin.',
  },
  'law-would-punish': {
    state: 'machine draft',
    question: 'La loi d’ici punirait-elle ou enfermerait-elle cet enfant ?',
    why: 'La peur de la loi est un outil des trafiquants.',
    means: 'Demander de l’aide est peut-être un danger pour l’enfant. Prévoyez-le.',
    next: 'Parlez à un avocat avant de signaler à la police.',
  },
  'no-service-near': {
    state: 'machine draft',
    question: 'Les services manquent-ils, sont-ils loin, ou refusent-ils l’enfant ?',
    why: 'Un plan sans services n’est que du papier.',
    means: 'La lacune n’est pas la faute de l’enfant.',
    next: 'Trouvez le chemin le plus proche, et dites-le à ceux qui planifient.',
  },
  'rights-whatever-papers': {
    state: 'machine draft',
    question: 'Une loi d’ici ouvre-t-elle l’école et les soins à chaque enfant ?',
    why: 'Un droit peut servir.',
    means: 'L’enfant peut commencer l’école et voir un médecin maintenant.',
    next: 'Utilisez-la cette semaine. Emportez la loi.',
  },
  'open-day-and-night': {
    state: 'machine draft',
    question: 'Y a-t-il une ligne gratuite ou un bureau pour enfants ouvert jour et nuit ?',
    why: 'Une aide ouverte peut être atteinte.',
    means: 'L’enfant a un moyen d’appeler.',
    next: 'Donnez le numéro d’une manière qui ne laisse pas de trace.',
  },
  'lawful-way': {
    state: 'machine draft',
    question:
      'Cet enfant a-t-il une voie légale pour étudier, rester, voyager ou vivre avec quelqu’un de sûr ?',
    why: 'Là où aucune voie légale n’est ouverte, des trafiquants en offrent une.',
    means: 'Il y a peut-être une voie sans passeur.',
    next: 'Demandez à un avocat. Ne décidez rien avant la décision d’intérêt supérieur.',
  },
};
