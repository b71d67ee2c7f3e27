import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DETECTED,
  EFFORT,
  FIGURE_BLANKS,
  FORMS,
  GAPS,
  PRESENCES,
} from '@tessera/content/countries';
import { COUNTRIES, countryCodes } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/countries/en.ts';
import { ALL_WORDS } from './speech.fixture.ts';

const source = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((name) => /(?<!\.test|\.fixture)\.tsx?$/.test(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

const present = new Set(COUNTRIES.map(([, code]) => code));
const FORMER = countryCodes('iso3166-alpha-3')
  .map(({ code }) => code)
  .filter((code) => !present.has(code));

/** Words whose key is put together, and what may stand in it. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  label_: [...DETECTED, ...EFFORT],
  short_: FIGURE_BLANKS,
  why_: [...FIGURE_BLANKS, 'doNotFit'],
  form_: FORMS,
  who_: ['everyone', 'children'],
  sex_: ['girls', 'boys', 'otherSexChildren'],
  presence_: PRESENCES,
  region_: ['002', '019', '142', '150', '009'],
  misfit_: ['sexes', 'ages'],
  change_: ['up', 'down', 'same'],
  key_: ['notReported', 'suppressed'],
  national_: ['identified', 'referred'],
  former_: FORMER,
  gap_: GAPS.flatMap((gap) => [gap, `${gap}Why`]),
};

const keys = Object.keys(en);

describe('the words of the country pages', () => {
  it('are there for everything that can be put together', () => {
    const wanted = Object.entries(PUT_TOGETHER).flatMap(([start, ends]) =>
      ends.map((end) => start + end),
    );
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are all used, and none is asked for that is not there', () => {
    const whole = keys.filter(
      (key) => !Object.keys(PUT_TOGETHER).some((start) => key.startsWith(start)),
    );
    expect(whole.filter((key) => !new RegExp(`['"\`]${key}['"\`]`).test(source))).toEqual([]);
    const asked = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !keys.includes(key) && key !== 'loading')).toEqual([]);
    const starts = [...source.matchAll(/\bt\(\s*`([a-z]+_)\$/g)].map(([, start]) => start ?? '');
    expect(starts.filter((start) => PUT_TOGETHER[start] === undefined)).toEqual([]);
  });

  it.each(Object.keys(ALL_WORDS))('leave the same gaps for numbers: %s', (language) => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).sort();
    for (const [key, text] of Object.entries(ALL_WORDS[language] ?? {})) {
      const english = gaps(en[key as keyof typeof en]);
      expect([key, ...new Set(gaps(text))]).toEqual([key, ...new Set(english)]);
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });
});
