import i18next from 'i18next';
import { ar } from '../../i18n/tables/ar.ts';
import { en } from '../../i18n/tables/en.ts';
import type { Source } from '../../release/open-release.ts';
import { makeTable } from './make-table.ts';
import type { TableState } from './state.ts';
import { builtIn, ownFile, type Person } from './table.fixture.ts';
import type { TableSource } from './table-source.ts';
import type { Shown } from './table-text.ts';

const invented = 'Invented example data: these people do not exist.';
const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  defaultNS: 'tables',
  interpolation: { escapeValue: false },
  resources: {
    en: { tables: { ...en, invented } },
    ar: { tables: { ...ar, invented: 'بيانات مثال مختلقة' } },
  },
});

const codebook = builtIn('ctdc-synthetic-2024');

/** A release of invented people, with so little noise that nearly everything can be told. */
const FACTS = {
  title: 'An invented caseload',
  invented: true,
  created: '2026-03-04T05:06:07Z',
  codebook: codebook.name,
  epsilon: 4,
  delta: 1e-6,
  variance: 1,
  microdata: { path: 'data/microdata.csv', bytes: 12, sha256: 'ab' },
};

/** A table of invented people as a page shows it, from a release or from a file of one's own. */
export async function shownOf(
  people: readonly Person[],
  state: TableState,
  { kind = 'release', language = 'en' }: { kind?: 'release' | 'own'; language?: 'en' | 'ar' } = {},
): Promise<Shown> {
  const own = ownFile(codebook, people);
  const released: TableSource = {
    ...own,
    noise: (value) => ({ value, variance: 1 }),
    tellsZero: false,
  };
  const reply = await makeTable(kind === 'own' ? own : released, state);
  if (reply.kind !== 'table') throw new Error(`no table but ${reply.kind}`);
  const opened = { codebook };
  const source = {
    ...{ kind, opened },
    ...(kind === 'own' ? { name: 'mine.csv' } : { facts: FACTS }),
  } as unknown as Source;
  const t = i18n.getFixedT(language, 'tables');
  return { table: reply.table, state, source, tongue: { t, language } };
}
