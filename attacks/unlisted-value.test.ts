// Attack: find in a release what one person wrote and no code list knows.
import { describe, expect, test } from 'vitest';
import {
  type Bundle,
  cellsOfCsv,
  makeBundle,
  type PublicFile,
  parquetRows,
  textOf,
} from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, type Visit, visits } from './shelter.fixture.ts';

const SECRETS = {
  subject: 'Zora-Quillfeather-1987',
  unknownCode: 'only-she-came-from-Vexholm',
  freeText: 'she told us about the house on Plimsoll Row, née Ünalân',
  ragged: 'a-cell-beyond-the-header-Q7',
} as const;

const PEOPLE = 400;

/** Everybody, and one person who has something of her own in every place that a file offers. */
function withSecrets(): readonly Visit[] {
  const she: Visit = {
    ...(visits(1, 9)[0] as Visit),
    caseId: SECRETS.subject,
    country: SECRETS.unknownCode,
    gender: 'F',
    inWords: SECRETS.freeText,
    ageBand: SECRETS.unknownCode,
  };
  return [...visits(PEOPLE), she];
}

const csvWithSecrets = () =>
  `${csvOf(withSecrets(), SHELTER_HEADER).trimEnd()},${SECRETS.ragged}\n`;

/** Every way in which a text may stand in a file. */
function disguises(text: string): readonly (readonly [string, Buffer])[] {
  const utf16 = Buffer.from(text, 'utf16le');
  const plain = Buffer.from(text, 'utf8');
  return [
    ['UTF-8', plain],
    ['UTF-16 little endian', utf16],
    ['UTF-16 big endian', Buffer.from(utf16).swap16()],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['hexadecimal', Buffer.from(plain.toString('hex'))],
    ['base64', Buffer.from(plain.toString('base64').replace(/.?=*$/, ''))],
    ['escaped for HTML', Buffer.from(text.replaceAll("'", '&#39;'))],
    ['escaped for JSON', Buffer.from(JSON.stringify(text).slice(1, -1))],
  ];
}

/** Where a secret, or a word of it, stands in a bundle. */
async function traces(files: readonly PublicFile[], secret: string): Promise<readonly string[]> {
  const decoded = {
    path: 'decoded Parquet',
    bytes: Buffer.from(JSON.stringify(await parquetRows(files))),
  };
  const names = {
    path: 'names of files',
    bytes: Buffer.from(files.map(({ path }) => path).join('\n')),
  };
  const found: string[] = [];
  for (const { path, bytes } of [...files, decoded, names]) {
    for (const [how, needle] of disguises(secret)) {
      if (bytes.includes(needle)) found.push(`${path} (${how})`);
    }
  }
  return found;
}

describe('a value that one person has and no code list names', () => {
  test.each(Object.entries(SECRETS))('%s: stands in no file', async (_, secret) => {
    const { files, result } = await makeBundle({
      csv: csvWithSecrets(),
      codebook: SHELTER,
      seed: 21,
    });
    expect(result.issues.counts).toMatchObject({ VALUE_NOT_IN_LIST: 2, RAGGED_ROW: 1 });
    expect(await traces(files, secret)).toEqual([]);
    for (const word of secret.split(' ').filter((part) => part.length >= 7)) {
      expect(await traces(files, word)).toEqual([]);
    }
  });

  test('an alias is never written', async () => {
    const { files } = await makeBundle({ csv: csvWithSecrets(), codebook: SHELTER, seed: 22 });
    const gender = SHELTER_HEADER.indexOf('gender') - 1;
    const written = cellsOfCsv(textOf(files, 'data/microdata.csv')).map((row) => row[gender]);
    expect(written).not.toContain('F');
    expect(textOf(files, 'data/microdata.csv').split('\n')[0]).not.toContain('caseId');
  });

  test('power: the same search finds a code that is listed, in every data file', async () => {
    const { files } = await makeBundle({ csv: csvWithSecrets(), codebook: SHELTER, seed: 23 });
    const found = await traces(files, 'southland');
    for (const path of ['data/microdata.csv', 'data/aggregates.csv', 'decoded Parquet']) {
      expect(found).toContain(`${path} (UTF-8)`);
    }
  });

  test('power: a secret in UTF-16 is found', async () => {
    const { files } = await makeBundle({ csv: csvWithSecrets(), codebook: SHELTER, seed: 23 });
    const leak = { path: 'leak.txt', bytes: Buffer.from(`x${SECRETS.subject}`, 'utf16le') };
    expect(await traces([...files, leak], SECRETS.subject)).toContain(
      'leak.txt (UTF-16 little endian)',
    );
  });
});

/** What a bundle looks like when every number that protection released is taken out of it. */
async function schemaOf({ files }: Bundle) {
  const aggregates = cellsOfCsv(textOf(files, 'data/aggregates.csv'));
  const json = (path: string) => JSON.parse(textOf(files, path));
  const manifest = json('manifest.json');
  const numberless = (text: string) =>
    JSON.stringify(JSON.parse(text), (key, value) =>
      key === 'bytes' || key === 'hash' ? 0 : value,
    );
  return {
    paths: files.map(({ path }) => path),
    header: textOf(files, 'data/microdata.csv').split('\n')[0],
    parquet: Object.keys((await parquetRows(files))[0] ?? {}),
    aggregates: aggregates.map((cells) => cells.slice(0, 4).join('|')),
    codebooks: ['codebook.csv', 'codebook.md'].map((path) => textOf(files, path)),
    package: numberless(textOf(files, 'datapackage.json')),
    schema: textOf(files, 'data/microdata.schema.json'),
    promise: [
      manifest.codebook,
      manifest.guarantee.epsilon,
      manifest.guarantee.delta,
      manifest.tier,
    ],
    manifest: Object.keys(manifest),
    steps: [...new Set((manifest.accountant.trace as { step: string }[]).map(({ step }) => step))],
    headings: [...textOf(files, 'report.html').matchAll(/<h[1-6][^>]*>[^<]*</g)].map(
      // The scale of a drawing follows released numbers.
      ([text]) => text.replace(/\d[\d,]*/g, '#'),
    ),
  };
}

describe('the shape of a release', () => {
  const rare: Visit = { ...(visits(1, 5)[0] as Visit), caseId: 'rare-1', country: 'rareland' };
  const everybody = visits(PEOPLE);

  test.each([
    ['the only person with a listed country', [...everybody, rare]],
    ['a person with values that no list names', withSecrets()],
    ['somebody like the others', [...everybody, { ...rare, country: 'northland' }]],
  ])('is the same without %s', async (_, people) => {
    const near = await makeBundle({
      csv: csvOf(people, SHELTER_HEADER),
      codebook: SHELTER,
      seed: 31,
    });
    const far = await makeBundle({
      csv: csvOf(everybody, SHELTER_HEADER),
      codebook: SHELTER,
      seed: 32,
    });
    expect(await schemaOf(far)).toEqual(await schemaOf(near));
  });

  test('has a line for a listed value that nobody has', async () => {
    const bundle = await makeBundle({
      csv: csvOf(everybody, SHELTER_HEADER),
      codebook: SHELTER,
      seed: 33,
    });
    expect((await schemaOf(bundle)).aggregates).toContain('country|rareland||');
  });

  test('power: a code list that follows the records is noticed', async () => {
    const codebook = SHELTER.replace(', rareland]', ']');
    const near = await makeBundle({
      csv: csvOf([...everybody, rare], SHELTER_HEADER),
      codebook: SHELTER,
      seed: 34,
    });
    const far = await makeBundle({ csv: csvOf(everybody, SHELTER_HEADER), codebook, seed: 34 });
    expect(await schemaOf(far)).not.toEqual(await schemaOf(near));
  });
});
