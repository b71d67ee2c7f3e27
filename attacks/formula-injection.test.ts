// Attack: have a spreadsheet or a browser run what somebody wrote into a codebook, a title or a record.
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCodebook } from '../packages/release/src/harmonise/codebook-file.ts';
import { cellsOfCsv, makeBundle, type PublicFile, textOf } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, type Visit, visits } from './shelter.fixture.ts';

const FORMULAS = [
  '=cmd|"/C calc"!A0',
  '+1+cmd|calc',
  '-2+3+cmd|calc',
  '@SUM(1+1)*cmd|calc',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '=HYPERLINK("http://evil.example";"click")',
  '＝1+1',
] as const;

/** What a spreadsheet may run: `-12.5` is a number, `-2+3` is not. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const isDangerous = (cell: string) => RUNS.test(cell) && !PLAIN_NUMBER.test(cell);

const dangerous = (files: readonly PublicFile[]) =>
  files
    .filter(({ path }) => path.endsWith('.csv'))
    .flatMap(({ path }) => cellsOfCsv(textOf(files, path)).flat().filter(isDangerous));

const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '"><img src=x onerror=alert(1)>';
const LINK = '[click](javascript:alert(1))';

const yamlText = (text: string) => JSON.stringify(text);

/** The shelter's codebook with other words for its readers. */
function hostile(words: { readonly label: string; readonly title: string }): string {
  return SHELTER.replace('title: Night shelter register', `title: ${yamlText(words.title)}`)
    .replaceAll('label: Woman', `label: ${yamlText(words.label)}`)
    .replace('label: Gender', `label: ${yamlText(words.label)}`)
    .replace('definition: As the person said.', `definition: ${yamlText(words.label)}`)
    .replace('label: Exploitation,', `label: ${yamlText(words.label)},`)
    .replace(
      'description: One line a visit. No such shelter exists.',
      `description: ${yamlText(words.label)}`,
    );
}

const csv = () => csvOf(visits(320), SHELTER_HEADER);

describe('a formula', () => {
  test.each(FORMULAS)('as a code is refused: %j', (formula) => {
    const yaml = SHELTER.replace('code: woman', `code: ${yamlText(formula.trim())}`);
    const parsed = parseCodebook(yaml, 'codebook.yaml');
    const message =
      'problems' in parsed ? parsed.problems.map((one) => one.message).join() : 'taken';
    expect(message).toContain('formula');
  });

  test.each(FORMULAS)('as the text of a derived column is refused: %j', (formula) => {
    const yaml = SHELTER.replace('text: Forced labour', `text: ${yamlText(formula.trim())}`);
    expect(parseCodebook(yaml, 'codebook.yaml')).toHaveProperty('problems');
  });

  test.each(FORMULAS)('as a name of a column or a group is refused: %j', (formula) => {
    for (const name of ['- name: gender', '- { name: exploitation']) {
      const yaml = SHELTER.replace(
        name,
        `${name.slice(0, name.indexOf('name:'))}name: ${yamlText(formula)}`,
      );
      expect(parseCodebook(yaml, 'codebook.yaml')).toHaveProperty('problems');
    }
  });

  test.each(FORMULAS)('as a label, a definition or a title starts no cell: %j', async (formula) => {
    const { files } = await makeBundle({
      csv: csv(),
      codebook: hostile({ label: formula, title: formula }),
      title: formula,
      seed: 51,
    });
    expect(dangerous(files)).toEqual([]);
  });

  test('in a record is in no file', async () => {
    const [first, ...others] = visits(320);
    // A cell with a line break refuses the file (one-bad-record.test.ts), so it cannot come so far.
    const formulas = FORMULAS.filter((formula) => !/[\r\n]/.test(formula));
    const cells = formulas.map((formula, i) => ({
      ...(first as Visit),
      caseId: formula,
      country: formula,
      inWords: formula,
      year: formulas[(i + 1) % formulas.length] as string,
    }));
    const { files } = await makeBundle({
      csv: csvOf([...cells, ...others], SHELTER_HEADER),
      codebook: SHELTER,
      seed: 52,
    });
    expect(dangerous(files)).toEqual([]);
    const all = Buffer.concat(files.map(({ bytes }) => bytes));
    for (const formula of FORMULAS) expect(all.includes(formula.trim())).toBe(false);
  });

  test('power: a cell with a formula is noticed, and plain numbers are not', () => {
    const bytes = Buffer.from('a,b\n-12.5,"=cmd|""/C calc""!A0"\n');
    expect(dangerous([{ path: 'x.csv', bytes }])).toEqual([FORMULAS[0]]);
  });
});

describe('markup in a codebook or a title', () => {
  let pages: readonly (readonly [string, string])[];

  beforeAll(async () => {
    const label = `${SCRIPT}${IMAGE}${LINK}`;
    const { files } = await makeBundle({
      csv: csv(),
      codebook: hostile({ label, title: label }),
      title: label,
      seed: 53,
    });
    pages = ['report.html', 'README.md', 'codebook.md'].map((path) => [path, textOf(files, path)]);
  });

  /** What a pattern finds in the pages of one kind. */
  const found = (kind: string, pattern: RegExp) =>
    pages.flatMap(([path, text]) => (path.endsWith(kind) ? (text.match(pattern) ?? []) : []));

  test('becomes no element of a page', () => {
    expect(found('', /<script[^>]*>\s*alert/gi)).toEqual([]);
    expect(found('', /<img/gi)).toEqual([]);
  });

  test('becomes no attribute that runs', () => {
    const tags = found('', /<[a-z][^<>]*>/gi);
    const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(bare.filter((tag) => /\son[a-z]+\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(?:href|src|action)="\s*javascript:/i.test(tag))).toEqual([]);
  });

  test('becomes no link of a Markdown page', () => {
    expect(found('.md', /(?:^|[^\\])\]\(javascript:/g)).toEqual([]);
  });

  test('is still shown as text', () => {
    expect(found('.html', /&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).not.toEqual([]);
  });

  test('power: the same words without their escapes are noticed', () => {
    pages = [...pages, ['bare.md', `${SCRIPT}${IMAGE} ${LINK}`]];
    expect(found('', /<script[^>]*>\s*alert/gi)).toHaveLength(1);
    expect(found('', /<img/gi)).toHaveLength(1);
    expect(found('.md', /(?:^|[^\\])\]\(javascript:/g)).toHaveLength(1);
  });
});
