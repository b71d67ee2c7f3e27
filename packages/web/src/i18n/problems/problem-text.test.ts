import { codebookByName, protectedColumns, TesseraError } from '@tessera/model';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkHash } from '../../worker/check-hash.ts';
import { Keeper } from '../../worker/keeper.ts';
import type { Problem } from '../../worker/problem.ts';
import { ar } from './ar.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { PROBLEMS, problemText } from './problem-text.ts';
import { PROBLEM_KEYS } from './problem-words.ts';

const WORDS = { fr, es, ar };
const LANGUAGES = Object.keys(WORDS);

beforeAll(async () => {
  await i18next.init({
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(WORDS).map(([language, words]) => [language, { [PROBLEMS]: words }]),
    ),
  });
});

const NAME = 'ctdc-synthetic-2024';
const names = protectedColumns(codebookByName(NAME)!).map(({ name }) => name);
const header = names.join(',');
const cells = (first: string) => [first, ...names.slice(1).map(() => '')].join(',');

async function problemOf(
  text: string | Uint8Array<ArrayBuffer>,
  codebook?: string,
): Promise<Problem> {
  const file = new Blob([text]);
  const request = { kind: 'open' as const, file, ...(codebook === undefined ? {} : { codebook }) };
  return raised(() => new Keeper().answer(request));
}

async function raised(act: () => Promise<unknown>): Promise<Problem> {
  const error = await act().then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof TesseraError)) throw new Error('nothing was wrong');
  return { code: error.code, ...error.info };
}

describe('what is wrong with a file', () => {
  it.each([
    ['FILE_EMPTY', '', undefined],
    ['FILE_NOT_TEXT', 'a\u0000b,c\n1,2\n', undefined],
    ['FILE_ENCODING', new Uint8Array([0x61, 0xff, 0x0a]), undefined],
    ['FILE_BROKEN_QUOTE', `${header}\n${cells('2020')}\n${cells('"2020" x')}\n`, undefined],
    ['CELL_TOO_LONG', `${header}\n${cells('x'.repeat(2_000_000))}\n`, undefined],
    ['FILE_NO_RECORDS', `${header}\n`, undefined],
    ['CODEBOOK_NOT_DETECTED', 'shelter,night\n1,2\n', undefined],
    ['CODEBOOK_NOT_DETECTED', `${header}\n`, 'shelter-7'],
    ['HEADER_DUPLICATE', `${header},gender\n${cells('2020')},Male\n`, NAME],
    ['HEADER_UNKNOWN', 'shelter,night\n1,2\n', NAME],
    ['HEADER_MISSING', 'gender\nMale\n', NAME],
  ] as const)('is told in every language: %s', async (code, text, codebook) => {
    const problem = await problemOf(text, codebook);
    expect(problem.code).toBe(code);
    for (const language of LANGUAGES) {
      const told = problemText(problem, language);
      expect(told.language).toBe(language);
      expect(told.text).not.toMatch(/\{\{|undefined|\[object|: \./);
      for (const name of ['line', 'codebook']) {
        if (problem.detail?.[name] !== undefined)
          expect(told.text).toContain(String(problem.detail[name]));
      }
    }
    expect(problemText(problem, 'en')).toEqual({
      text: `${problem.cause} ${problem.remedy}`,
      language: 'en',
    });
  });

  it('names five columns at most', async () => {
    const { text } = problemText(await problemOf('gender\nMale\n', NAME), 'es');
    expect(text).toContain('yearOfRegistration, ageBroad, citizenship, ');
    expect(text.split(', ').length).toBeLessThan(9);
  });
});

describe('every other problem of a page', () => {
  it('has words in every language', async () => {
    const problem = await raised(() => checkHash(new Blob(['x']), '0'));
    expect(problemText(problem, 'fr').text).toBe(fr['BUNDLE_NOT_WHOLE/not-checkable']);
    for (const words of Object.values(WORDS)) {
      expect(Object.keys(words).sort()).toEqual([...PROBLEM_KEYS].sort());
      expect(new Set(Object.values(words)).size).toBe(PROBLEM_KEYS.length);
    }
  });

  it('without a translation is told in English, and says so', () => {
    const problem = { code: 'DISK_FULL', cause: 'The disk is full.', remedy: 'Make room.' };
    expect(problemText(problem, 'ar')).toEqual({
      text: 'The disk is full. Make room.',
      language: 'en',
    });
  });
});
