import type { Resource } from './resource.ts';

/** An invented resource with nothing wrong about it; tests change what they are about. */
export const resourceOf = (changes: Partial<Resource> = {}): Resource => ({
  id: 'invented',
  title: 'An invented guide to nothing',
  publishers: ['Nobody'],
  year: 2020,
  languages: ['en'],
  type: 'guideline',
  address: 'https://nobody.org/guide',
  leadsTo: 'resource',
  terms: { kind: 'unread' },
  summary:
    'This guide was invented for tests and says nothing at all. It has two sentences of a usual length.',
  use: 'Use it when a test needs a resource.',
  topics: ['identification'],
  steps: ['identification'],
  levels: ['individual'],
  ages: ['adolescence'],
  settings: ['border'],
  objectives: ['protection'],
  sectors: ['migration'],
  places: { regions: [], countries: [] },
  checked: {
    on: '2026-11-01',
    exists: 'read',
    year: 'read',
    address: 'read',
    languages: 'read',
    licence: 'unread',
    seen: ['https://nobody.org/guide'],
  },
  ...changes,
});
