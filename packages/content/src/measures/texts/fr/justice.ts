import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const justice: Texts<MeasureText> = {
  'never-punish-the-child': {
    state: 'machine draft',
    name: 'Les enfants ne sont pas punis',
    what: 'La loi dit qu’aucun enfant n’est poursuivi pour ce que des trafiquants lui ont fait faire.',
    needs: ['Une loi', 'Une formation des juges'],
    harm: 'Une règle sur papier aide peu si la police poursuit d’abord.',
    watch: 'Enfants poursuivis puis reconnus victimes',
    known: 'Un devoir, selon des experts des Nations Unies.',
  },
  'one-interview-house': {
    state: 'machine draft',
    name: 'Une maison, un entretien',
    what: 'Police, médecins et travailleurs sociaux voient l’enfant dans une même maison et enregistrent un seul entretien.',
    needs: ['Une loi qui accepte l’enregistrement', 'Une équipe formée'],
    harm: 'Certains enfants restent dehors, comme ceux sans papiers. Ouvrez à tous.',
    watch: 'Enfants avec un seul entretien',
    known:
      'Très utilisé dans les pays nordiques. Les effets à long terme ont rarement été étudiés.',
  },
  'lawyer-for-the-child': {
    state: 'machine draft',
    name: 'Un avocat pour l’enfant',
    what: 'Un avocat gratuit aide dès le premier jour : papiers, procès, sécurité, argent.',
    needs: ['Une paie pour les avocats', 'Une liste d’avocats formés'],
    harm: 'Un avocat payé par le trafiquant est un danger. Vérifiez qui paie.',
    watch: 'Enfants avec un avocat avant le premier entretien',
    known: 'Un devoir. L’effet n’a pas été testé.',
  },
  'money-back': {
    state: 'machine draft',
    name: 'Salaires impayés et indemnités',
    what: 'Tribunaux et fonds versent aux enfants ce qui leur est dû, et le gardent en sûreté pour eux.',
    needs: ['Un fonds ou des biens saisis', 'Un compte sûr'],
    harm: 'L’argent attire ceux qui ont utilisé l’enfant. Aucun proche ne le touche sans tribunal.',
    watch: 'Enfants payés',
    known: 'Un devoir selon les traités. L’effet n’a pas été testé.',
  },
  'follow-the-money': {
    state: 'machine draft',
    name: 'Suivre l’argent',
    what: 'Banques et police suivent les paiements de l’exploitation et saisissent les gains pour les survivants.',
    needs: ['Une loi sur la saisie', 'Une unité qui sait lire les comptes'],
    harm: 'Des règles grossières coupent les migrants des banques.',
    watch: 'Affaires avec une trace d’argent',
    known: 'Prometteur, mais pas testé.',
  },
  'law-covers-every-form': {
    state: 'machine draft',
    name: 'Une loi pour toutes les formes',
    what: 'La loi nomme le délit forcé, la mendicité, le mariage et les abus en ligne, et n’exige pas de preuve de force pour un enfant.',
    needs: ['Un projet et un vote'],
    harm: 'Des lois larges peuvent viser les pauvres. Gardez l’exploitation au centre.',
    watch: 'Formes que la loi nomme',
    known: 'Un devoir selon les traités. Aucun test n’est nécessaire.',
  },
  'staff-who-exploit': {
    state: 'machine draft',
    name: 'Aucun abri pour le personnel qui exploite',
    what: 'Humanitaires, soldats et policiers qui utilisent des enfants sont signalés, jugés et licenciés.',
    needs: ['Des moyens sûrs de se plaindre', 'Des tribunaux qui agissent'],
    harm: 'Qui parle peut perdre l’aide. Protégez-le.',
    watch: 'Signalements suivis d’effet',
    known: 'Un devoir. L’effet n’a pas été testé.',
  },
};
