import type { Sentences } from '../words.ts';

export const sentences: Sentences = {
  differences: {
    definition: 'Elles ne comptent pas la même chose : {sides}.',
    population: 'Elles ne parlent pas des mêmes personnes : {sides}.',
    detection: 'Ce ne sont pas les mêmes qui regardaient : {sides}.',
    coverage: 'Elles ne couvrent pas les mêmes lieux : {sides}.',
    group: 'Elles parlent de groupes différents : {sides}.',
    denominator: 'Une part n’est pas prise sur les mêmes personnes : {sides}.',
    counting: 'Elles ne comptent pas les réponses de la même façon : {sides}.',
    years: 'Elles portent sur des années différentes : {sides}.',
    standing: 'Elles ne sont pas également sûres : {sides}.',
  },
  side: '{phrase} ({labels})',
  unknown: 'La réponse n’est pas connue pour tout le monde. {told}.',
  unknownTold: '{label} : {people} sur {everyone} ({share})',
  untold: 'Ne le disent pas : {labels}.',
  composition: '{label} : la part « {part} » décomposée. En tout {share} ; {slices}.',
  reversed: 'Une autre réponse vient en tête dans : {where}.',
  spread:
    'Pour « {part} », les sources, chacune prise en entier, vont de {low} ({lowLabel}) à {high} ({highLabel}).',
  published: 'publié en {year}',
  counted: '{part} : {people} ({share})',
  countedTwice:
    '{part} : {people} ({ofEveryone} de toutes, {ofKnown} de celles dont la réponse est connue)',
  share: '{part} : {share}',
  about: 'environ {share}',
  moreThan: 'plus de {share}',
  ofEveryone:
    'Sur {everyone} personnes, la réponse est connue pour {known} et inconnue pour {unknown} ({share}).',
  ofRows:
    'Sur {everyone} lignes, la réponse est connue pour {known} et inconnue pour {unknown} ({share}).',
  ofKnown:
    'Sur {known} personnes dont la réponse est connue. Le nombre d’inconnues n’est pas indiqué.',
  ofKnownRows:
    'Sur {known} lignes dont la réponse est connue. Le nombre d’inconnues n’est pas indiqué.',
  ofEstimate:
    'Une estimation pour {everyone} personnes, et non un comptage : elle n’a pas de réponses inconnues.',
  ofUntold: 'Sur combien de personnes, et pour combien la réponse est inconnue, n’est pas indiqué.',
  covers: 'La source porte sur {people} personnes en tout.',
};
