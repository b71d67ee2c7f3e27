import type { Labels } from '../labels.ts';

export const groups: Labels['groups'] = {
  meansOfControl: [
    'Moyens de contrôle',
    'Par quels moyens la personne était tenue, parmi les personnes pour lesquelles un moyen est enregistré.',
  ],
  exploitation: [
    'Type d’exploitation',
    'Pour quoi la personne a été exploitée, parmi les personnes pour lesquelles un type est enregistré.',
  ],
  labour: [
    'Type de travail',
    'Quel travail la personne a été forcée de faire, parmi les personnes pour lesquelles un travail est enregistré.',
  ],
  sexual: [
    'Type d’exploitation sexuelle',
    'Quelle forme elle a prise, parmi les personnes pour lesquelles une forme est enregistrée.',
  ],
  recruiter: [
    'Relation avec le recruteur',
    'Qui a recruté la personne, parmi les personnes pour lesquelles une relation est enregistrée.',
  ],
};
