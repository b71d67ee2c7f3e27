import type { Phrases } from '../words.ts';

export const phrases: Phrases = {
  questions: {
    'child-share': '¿Qué parte de las personas contadas son niñas y niños?',
    'age-and-sex': '¿Qué partes son mujeres, hombres, niñas y niños?',
    'child-exploitation': '¿Cómo fueron explotados las niñas y los niños?',
    'child-family-recruitment':
      '¿Qué parte de las niñas y los niños fue captada por su propia familia?',
    'labour-and-sexual-all-ages': '¿Cómo fueron explotadas las personas de todas las edades?',
  },
  parts: {
    child: 'niñas y niños',
    adult: 'personas adultas',
    girl: 'niñas',
    boy: 'niños varones',
    woman: 'mujeres',
    man: 'hombres',
    sexual: 'explotación sexual',
    labour: 'trabajo forzoso',
    state: 'trabajo forzoso impuesto por un Estado',
    other: 'otra explotación',
    family: 'captación por la familia',
  },
  groups: {
    everyone: 'personas de todas las edades',
    children: 'niñas y niños',
    adults: 'personas adultas',
    girls: 'niñas',
    boys: 'niños varones',
  },
  definitions: {
    trafficking: 'trata de personas',
    'modern-slavery': 'esclavitud moderna',
    'forced-labour': 'trabajo forzoso',
  },
  populations: {
    'assisted-people': 'personas asistidas por una sola organización',
    'assisted-or-reported-people': 'personas asistidas o notificadas a una línea de ayuda',
    'detected-people': 'personas que encontraron las autoridades',
    'referred-people': 'posibles víctimas que fueron remitidas',
    'everyone-estimated': 'una estimación de todas las personas, vistas o no',
    'synthetic-records': 'filas de un archivo sintético, que no son personas',
  },
  detections: {
    'hotline-and-casework': 'una línea de ayuda y trabajadores sociales juntos',
    'one-organisation': 'los trabajadores sociales de una sola organización',
    'national-authorities': 'las autoridades de cada país',
    'first-responders': 'servicios de primera respuesta designados de un solo país',
    'surveys-and-models': 'encuestas y modelos',
  },
  coverages: {
    'world-estimate': 'todo el mundo, como estimación',
    'many-countries': 'muchos países',
    'one-region': 'una región del mundo',
    'one-country': 'un solo país',
    'country-unknown': 'expedientes que no nombran ningún país',
  },
  denominators: {
    known: 'personas con respuesta conocida',
    everyone: 'todas las personas contadas',
    'published-percent': 'no se dice con exactitud',
  },
  countings: {
    'one-answer': 'una respuesta por persona',
    'several-answers': 'una persona puede tener varias respuestas',
    unstated: 'no se dice',
  },
  standings: {
    official: 'en una página oficial',
    published: 'publicado por otros sobre ella',
    'third-party': 'contado por un tercero y no verificado',
    recomputed: 'calculado por Tessera',
    background: 'conocimiento común del campo',
  },
};
