import type { Labels } from '../labels.ts';

export const profile: Labels['columns'] = {
  yearOfRegistration: [
    'Année d’enregistrement',
    'L’année civile où l’organisation contributrice a ouvert le dossier. Ce n’est pas l’année de l’exploitation.',
  ],
  Datasource: [
    'Type de source',
    'Indique si le dossier vient du travail avec une personne assistée ou d’un contact avec une ligne d’assistance.',
  ],
  gender: [
    'Genre',
    'Le genre inscrit dans le dossier. Les anciens formulaires n’offraient que deux réponses ; la troisième est donc sous-enregistrée.',
  ],
  ageBroad: [
    'Âge à l’enregistrement',
    'La tranche d’âge de la personne quand elle a été identifiée, assistée ou signalée ; l’exploitation a pu commencer des années plus tôt.',
  ],
  majorityStatus: [
    'Enfant ou adulte à l’enregistrement',
    'Indique si la personne avait moins de 18 ans quand le dossier a été ouvert.',
  ],
  majorityStatusAtExploit: [
    'Enfant ou adulte pendant l’exploitation',
    'Indique si la personne avait moins de 18 ans pendant l’exploitation.',
  ],
  majorityEntry: [
    'Enfant ou adulte à l’entrée',
    'Indique si la personne avait moins de 18 ans quand la traite a commencé.',
  ],
  traffickMonths: [
    'Durée de la traite',
    'Combien de mois la traite a duré, de son début jusqu’à ce que la personne en soit sortie.',
  ],
  citizenship: [
    'Nationalité',
    'Le pays dont la personne a la nationalité, selon le code ISO 3166-1.',
  ],
  CountryOfExploitation: [
    'Pays d’exploitation',
    'Le pays où l’exploitation a eu lieu, selon le code ISO 3166-1 ; souvent remplacé par le pays où la personne a d’abord été identifiée.',
  ],
};
