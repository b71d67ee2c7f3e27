import type { Labels } from '../labels.ts';

export const recruiters: Labels['columns'] = {
  recruiterRelationIntimatePartner: [
    'Partenaire intime',
    'La personne qui a recruté était, ou prétendait être, un partenaire, un mari ou une épouse.',
  ],
  recruiterRelationFriend: [
    'Ami ou connaissance',
    'La personne qui a recruté était un ami ou quelqu’un que la personne connaissait.',
  ],
  recruiterRelationFamily: [
    'Famille',
    'La personne qui a recruté était un parent, un tuteur ou quelqu’un qui en tenait lieu.',
  ],
  recruiterRelationOther: [
    'Autre recruteur',
    'La relation avec la personne qui a recruté n’a pas de colonne propre.',
  ],
  recruiterRelationUnknown: [
    'Relation avec le recruteur inconnue',
    'Un recruteur a été noté sans la relation. Cela ne prouve aucune relation en particulier.',
  ],
  RecruiterRelationship: [
    'Relation avec le recruteur en toutes lettres',
    'Les noms des indicateurs qui disent oui, par ordre alphabétique.',
  ],
};
