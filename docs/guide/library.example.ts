import { loadResources, loadSearch, readResource, toCsv } from '@tessera/content/library';

// Everything here is invented: a card that nobody printed.
const card = {
  id: 'invented-lighthouse-card-2025',
  title: 'A Card for Lighthouse Keepers Who Meet a Child Alone',
  titles: { fr: 'Une fiche pour les gardiens de phare' },
  publishers: ['Nobody'],
  year: 2025,
  languages: ['en', 'fr'],
  type: 'tool',
  address: 'https://nobody.org/lighthouse-card',
  leadsTo: 'resource',
  terms: { kind: 'cc-by' },
  summary:
    'A card that was invented for this page: whom a lighthouse keeper calls, and what to say first. It leaves every other question to trained workers.',
  use: 'Use it when a child comes ashore alone and the keeper is the first to speak with them.',
  topics: ['identification', 'unaccompanied-children'],
  steps: ['identification', 'safety'],
  levels: ['individual'],
  ages: ['middle-childhood', 'adolescence'],
  settings: ['border', 'community'],
  objectives: ['protection'],
  sectors: ['child-protection', 'migration'],
  places: { regions: ['europe'], countries: [] },
  checked: {
    on: '2026-11-24',
    exists: 'read',
    year: 'read',
    address: 'read',
    languages: 'reported',
    licence: 'read',
    seen: ['https://nobody.org/lighthouse-card'],
  },
};

const today = '2026-11-25';
const shipped = await loadResources();
const read = (candidate: object) => readResource(JSON.stringify(candidate), shipped, { today });

// As it should be: nothing is wrong, and it can be searched and exported.
const good = read(card);
export const added = 'resource' in good ? [good.resource] : [];
const library = await loadSearch([...shipped, ...added], { today });
export const found = ['lighthouse keper', 'gardien de phare', 'phare'].map(
  (text) => [text, library.search({ text }).hits[0]?.resource.id] as const,
);
export const csv = toCsv(added, { today });

// As it should not be.
const faults = [
  { topics: ['lighthouses'] },
  { address: 'http://nobody.org/lighthouse-card' },
  { summary: 'A card for keepers of lighthouses, whoever and wherever they may be.' },
  { use: 'For lighthouse keepers.' },
  { expires: '2026-11-25' },
];
export const problems = faults.flatMap((fault) => {
  const bad = read({ ...card, ...fault });
  return 'problems' in bad ? bad.problems : [];
});
