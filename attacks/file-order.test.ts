// Attack: learn from a release in what order, or in what form, people stand in the file.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBundle, type PublicFile } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, visits } from './shelter.fixture.ts';

const people = visits(400);
const plain = csvOf(people, SHELTER_HEADER);
const publish = async (csv: string | Uint8Array, seed = 101): Promise<readonly PublicFile[]> =>
  (await makeBundle({ csv, codebook: SHELTER, seed })).files;

describe('the same people in another form', () => {
  let release: readonly PublicFile[];

  beforeAll(async () => {
    release = await publish(plain);
  });

  test.each([
    ['in reverse order', csvOf([...people].reverse(), SHELTER_HEADER)],
    ['with the columns in reverse order', csvOf(people, [...SHELTER_HEADER].reverse())],
    ['with other identifiers', plain.replaceAll('case-', 'somebody-else-')],
    ['with the lines of Windows', plain.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${plain}`],
    ['in UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['with spelled aliases', plain.replaceAll(',woman,', ',F,')],
  ])('%s give the same release, byte for byte', async (_, csv) => {
    expect(await publish(csv)).toEqual(release);
  });

  test('power: other noise gives another release', async () => {
    expect(await publish(plain, 102)).not.toEqual(release);
  });

  test('power: other people give another release', async () => {
    const fewer = csvOf(people.slice(0, 330), SHELTER_HEADER);
    expect(await publish(fewer)).not.toEqual(release);
  });
});
