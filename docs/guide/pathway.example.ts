import { DOCUMENTS, readingGrade, textsIn } from '@tessera/content/guidance';
import { CARDS, type Card, type CardText, checkCards, loadPathway } from '@tessera/content/pathway';

// Everything here is invented for this page; nobody has tried it.
const card: Card = {
  id: 'invented-first-night',
  step: 'care',
  pillars: ['individual-support'],
  caseSteps: ['implementation'],
  bestInterests: [],
  family: true,
  involve: ['child', 'care-provider', 'case-lead'],
  branches: [{ id: 'guardian-conflict', cards: ['guardian'] }],
  next: ['care'],
  citations: [
    {
      document: 'crc-gc6-2005',
      place: { kind: 'paragraph', number: '39–40', heading: 'Care and accommodation' },
      verified: true,
    },
  ],
};

const en: CardText = {
  state: 'original',
  title: 'The first night',
  when: 'The child sleeps in a new place for the first time.',
  now: ['Show the child the room, the light and the door.', 'Say who is awake.', 'Offer food.'],
  never: ['Do not ask about what happened.', 'Do not lock the door.'],
  stop: ['The child wants to leave.', 'The child is afraid of somebody in the house.'],
  branches: {
    'guardian-conflict': {
      when: 'A parent or guardian comes to the door.',
      now: ['Do not let them in.', 'Call the case lead.'],
    },
  },
};
const fr: CardText = {
  state: 'machine draft',
  title: 'La première nuit',
  when: 'L’enfant dort pour la première fois dans un lieu nouveau.',
  now: [
    'Montrez à l’enfant la chambre, la lumière et la porte.',
    'Dites qui veille.',
    'Offrez à manger.',
  ],
  never: ['Ne demandez pas ce qui est arrivé.', 'Ne fermez pas la porte à clé.'],
  stop: ['L’enfant veut partir.', 'L’enfant a peur de quelqu’un dans la maison.'],
  branches: {
    'guardian-conflict': {
      when: 'Un parent ou un tuteur vient à la porte.',
      now: ['Ne le laissez pas entrer.', 'Appelez la personne responsable du dossier.'],
    },
  },
};

const { id } = card;
const shipped = {
  en: (await loadPathway('en')).cards,
  fr: (await loadPathway('fr')).cards,
  es: (await loadPathway('es')).cards,
  ar: (await loadPathway('ar')).cards,
};
const texts = { ...shipped, en: { ...shipped.en, [id]: en }, fr: { ...shipped.fr, [id]: fr } };

const told = (given: typeof texts) =>
  checkCards([...CARDS, card], given, DOCUMENTS).map(({ message }) => message);

export const problems = told(texts);
export const grade = readingGrade(textsIn(en));

const inAll = { ...texts, es: { ...shipped.es, [id]: fr }, ar: { ...shipped.ar, [id]: fr } };
const careless: CardText = { ...en, now: [...en.now.slice(1), 'Call the parents.'] };
export const warned = told({ ...inAll, en: { ...texts.en, [id]: careless } });
