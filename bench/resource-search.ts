import { parseArgs } from 'node:util';
import { JUDGED } from '../packages/content/src/library/judged/judged.fixture.ts';
import type { Resource } from '../packages/content/src/library/resource.ts';
import { RESOURCES } from '../packages/content/src/library/resources/index.ts';
import { resourceSearch } from '../packages/content/src/library/search/resource-search.ts';
import { median } from './median.ts';

/**
 * How long a search of the library takes. From the repository's root:
 *
 *     npx tsx --conditions=@tessera/source bench/resource-search.ts --entries 5000
 *
 * Entries beyond those that are shipped are invented from them: each takes its words from several. Every
 * judged query runs with and without filters, once the code is warm; the very first search is told apart.
 * `phone` is the same on a processor four times as slow.
 */
const { values } = parseArgs({ options: { entries: { type: 'string', default: '5000' } } });

const RUNS = 5;
const PHONE = 4;

function entries(count: number): readonly Resource[] {
  let state = 12345;
  const some = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return RESOURCES[Math.floor((state / 2 ** 32) * RESOURCES.length)] as Resource;
  };
  return Array.from({ length: count }, (_, at) => {
    const shipped = RESOURCES[at];
    if (shipped !== undefined) return shipped;
    const [a, b, c] = [some(), some(), some()];
    const half = ({ title }: Resource) => title.split(' ').slice(0, 8).join(' ');
    const [first = '', second = ''] = [a, b].map(({ summary }) => summary.split('. ')[0]);
    const title = `${half(a)} ${half(b)} x${at}x`;
    return { ...c, id: `invented-${at}`, title, summary: `${first}. ${second}.`, use: b.use };
  });
}

const resources = entries(Number(values.entries));
const start = performance.now();
const library = resourceSearch(resources);
const built = performance.now() - start;

const texts = Object.values(JUDGED).flatMap((of) => of.map(({ text }) => text));
const firstStart = performance.now();
library.search({ text: texts[0] ?? '' });
const first = performance.now() - firstStart;
for (const text of texts) library.search({ text });

const filters = { topic: ['identification', 'best-interests'], region: ['africa', 'worldwide'] };
const times = texts.flatMap((text) =>
  [{ text }, { text, filters }].map((query) =>
    median(
      Array.from({ length: RUNS }, () => {
        const before = performance.now();
        library.search(query);
        return performance.now() - before;
      }),
    ),
  ),
);

const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
const told = (name: string, time: number) =>
  console.log(`${name}: ${time.toFixed(1)} ms, phone ${(time * PHONE).toFixed(1)} ms`);
console.log(`${resources.length} entries, ${texts.length} queries, each with and without filters`);
told('made searchable', built);
told('the very first search', first);
told('median', at(0.5));
told('95 of 100', at(0.95));
told('slowest', at(1));
