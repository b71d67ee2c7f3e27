import type { Sentences } from '../words.ts';

export const sentences: Sentences = {
  differences: {
    definition: 'No cuentan lo mismo: {sides}.',
    population: 'No hablan de las mismas personas: {sides}.',
    detection: 'No miraban las mismas personas: {sides}.',
    coverage: 'No abarcan los mismos lugares: {sides}.',
    group: 'Hablan de grupos distintos: {sides}.',
    denominator: 'Una parte no es de las mismas personas: {sides}.',
    counting: 'No cuentan las respuestas del mismo modo: {sides}.',
    years: 'Tratan de años distintos: {sides}.',
    standing: 'No son igual de seguras: {sides}.',
  },
  side: '{phrase} ({labels})',
  unknown: 'La respuesta no se conoce para todas las personas. {told}.',
  unknownTold: '{label}: {people} de {everyone} ({share})',
  untold: 'No lo dicen: {labels}.',
  composition: '{label}: la parte «{part}» desglosada. En total {share}; {slices}.',
  reversed: 'Otra respuesta va primero en: {where}.',
  spread:
    'Para «{part}» las fuentes, cada una entera, van de {low} ({lowLabel}) a {high} ({highLabel}).',
  published: 'publicado en {year}',
  counted: '{part}: {people} ({share})',
  countedTwice:
    '{part}: {people} ({ofEveryone} de todas, {ofKnown} de aquellas con respuesta conocida)',
  share: '{part}: {share}',
  about: 'cerca de {share}',
  moreThan: 'más de {share}',
  ofEveryone:
    'De {everyone} personas la respuesta se conoce para {known} y no se conoce para {unknown} ({share}).',
  ofRows:
    'De {everyone} filas la respuesta se conoce para {known} y no se conoce para {unknown} ({share}).',
  ofKnown: 'De {known} personas con respuesta conocida. No se indica cuántas no se conocen.',
  ofKnownRows: 'De {known} filas con respuesta conocida. No se indica cuántas no se conocen.',
  ofEstimate:
    'Una estimación para {everyone} personas, y no un recuento: no tiene respuestas desconocidas.',
  ofUntold: 'No se indica de cuántas personas es, ni para cuántas no se conoce.',
  covers: 'La fuente trata de {people} personas en total.',
};
