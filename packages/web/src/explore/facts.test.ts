import { expect, it } from 'vitest';
import { answeredOf, KEYS, type Row, sourceOf, TURNING, times } from './explored.fixture.ts';
import { factsOf } from './facts.ts';
import { captionLines, readmeLines } from './readme.ts';
import { rowsOf } from './rows.ts';

const CHILD = { ageBroad: '9--17', CountryOfExploitation: 'USA' };
const KNOWN = { ...CHILD, isSexualExploit: '1' };
/** Nine known answers among many that are not. */
const NINE = [...times(9, KNOWN), ...times(40, CHILD)];
/** Many known answers, and three that are not. */
const THREE = [...times(40, KNOWN), ...times(3, CHILD)];

async function factsIn(rows: readonly Row[]) {
  const facts = factsOf(await answeredOf(rows), sourceOf(rows), KEYS);
  return Object.fromEntries(facts);
}

it('a picture says how many people it rests on', async () => {
  expect(await factsIn(TURNING)).toMatchObject({
    factPeople: '1,315',
    factKnown: '1,275',
    factUnknown: 'unknownOf|40|3',
    factLargest: 'largestOf|United States of America|78|Country of exploitation',
    factWithout: 'withoutOf|Sexual exploitation|26|76',
  });
});

it('few people are not counted out loud, be their answer known or unknown', async () => {
  expect(await factsIn(THREE)).toMatchObject({
    factPeople: '43',
    factKnown: '40',
    factUnknown: 'unknownOf|fewerThan|10|7',
  });
  const lines = captionLines(await answeredOf(THREE), sourceOf(THREE), KEYS);
  expect(lines[0]).toMatch(/^sentence\|.*\|40\|fewerThan\|10\|7$/);
  expect(lines).toContain('basis|43|40|fewerThan|10|unknownAnswer');
});

it('where no share is told, what is unknown would give away how few are known', async () => {
  const facts = await factsIn(NINE);
  expect(facts).toMatchObject({ factPeople: '49', factKnown: 'fewerThan|10' });
  for (const untold of ['factUnknown', 'factLargest', 'factWithout']) {
    expect(facts).not.toHaveProperty(untold);
  }
  const answered = await answeredOf(NINE);
  expect(captionLines(answered, sourceOf(NINE), KEYS)).toContain(
    'basisFew|49|fewerThan|10|unknownAnswer',
  );
  for (const { share, of, unknown } of rowsOf(answered, KEYS)) {
    expect([share, of, unknown]).toEqual([undefined, 0, undefined]);
  }
});

it('how large the largest part is would give away how few are in the others', async () => {
  const rows = [...TURNING.slice(0, 990), ...times(9, { ...KNOWN, CountryOfExploitation: 'KHM' })];
  expect(await factsIn(rows)).toMatchObject({
    factLargest: 'largestOnly|United States of America|Country of exploitation',
    factWithout: 'tableFew',
  });
  const said = readmeLines(await answeredOf(rows), sourceOf(rows), '', KEYS).join('\n');
  expect(said).not.toContain('|99|');
});
