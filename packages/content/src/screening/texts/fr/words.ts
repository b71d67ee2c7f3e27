import type { ScreeningWords } from '../../words.ts';

export const words: ScreeningWords = {
  language: 'fr',
  state: 'machine draft',
  levels: {
    individual: 'L’enfant',
    household: 'Ménage et famille',
    community: 'Communauté',
    structural: 'Lois, services et circonstances',
  },
  sides: { risk: 'Danger', protective: 'Protection' },
  ages: { '0-5': '0 à 5 ans', '6-11': '6 à 11 ans', '12-17': '12 à 17 ans' },
  ways: {
    observe: 'Regardez, n’interrogez pas',
    'ask-child': 'Demandez à l’enfant, seul à seul',
    'ask-others': 'Demandez à ceux qui connaissent le lieu ou le foyer, sans nommer l’enfant',
    'find-out': 'Cherchez dans les papiers, auprès des bureaux et dans ce que vous avez vu',
  },
  noted: { yes: 'Oui.', no: 'Non.', unclear: 'Pas clair.' },
  headings: {
    title: 'Ce qui a été noté au sujet d’un enfant',
    age: 'Âge',
    why: 'Pourquoi on le demande',
    means: 'Ce que cela peut vouloir dire',
    next: 'Que faire ensuite',
    cards: 'Fiches à lire maintenant',
    planners: 'Pour ceux qui planifient',
    decision: 'Une personne décide',
    nothing: 'Rien n’a été noté.',
  },
  sentences: {
    noScore:
      'Ce n’est ni un score, ni un test, ni une prédiction. Cela aide une personne à réfléchir.',
    silence:
      'Que peu ait été noté ne veut pas dire que tout va bien. Une inquiétude suffit pour demander.',
    human: 'Aucune liste ne décide pour un enfant. Ces personnes décident, avec l’enfant.',
    paper:
      'Rien n’a été conservé. Gardez ce papier en sûreté, n’y écrivez pas de noms, et détruisez-le après usage.',
    lines: ['Fonction de la personne qui décide', 'Décision', 'Raisons', 'Date'],
  },
};
