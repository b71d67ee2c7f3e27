import { createHash } from 'node:crypto';
import { builtInCodebooks, COUNTRIES, type Codebook, domainsOf } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { regionName } from '../country-name.ts';
import { ar } from './ar/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Labels } from './labels.ts';
import { localised } from './localised.ts';

const LABELS = { fr, es, ar };

/** Numbers and bands of numbers, which are the same in every language. */
const isNumber = (label: string) => /^\d+(–\d+)?$/.test(label);

/** Words that are rightly the same in two languages. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: ['Agriculture', 'Construction', 'Prostitution'],
  es: ['No'],
  ar: [],
};

function everyText({ columns, groups }: Codebook): readonly (readonly [string, string])[] {
  return [...columns, ...groups].flatMap((one) => [
    [`${one.name} label`, one.label] as const,
    [`${one.name} definition`, one.definition] as const,
    ...('values' in one ? one.values : []).flatMap(({ code, label, definition }) => [
      [`${one.name} ${code} label`, label] as const,
      ...(definition === undefined
        ? []
        : [[`${one.name} ${code} definition`, definition] as const]),
    ]),
  ]);
}

const cases = builtInCodebooks.flatMap((codebook) =>
  Object.entries(LABELS).map(
    ([language, labels]) => [codebook.name, language, labels, codebook] as const,
  ),
);

describe.each(cases)('%s in %s', (_, language, labels, codebook) => {
  const other = localised(codebook, labels, language);

  it('has a translation of every column, group and code', () => {
    const [before, after] = [everyText(codebook), everyText(other)];
    expect(after.map(([where]) => where)).toEqual(before.map(([where]) => where));
    const untold = before.filter(([, text], i) => text === after[i]?.[1] && !isNumber(text));
    const names = new Set(COUNTRIES.map(([alpha2]) => regionName(alpha2, language)));
    const alike = (text: string) => names.has(text) || SAME[language]?.includes(text);
    expect(untold.filter(([, text]) => !alike(text))).toEqual([]);
  });

  it('is the same in everything but its words', () => {
    const plain = ({ columns, groups, ...rest }: Codebook) => ({
      ...rest,
      columns: columns.map(({ label, definition, values, ...column }) => ({
        ...column,
        values: values.map(({ label: _label, definition: _definition, ...value }) => value),
      })),
      groups: groups.map(({ label, definition, ...group }) => group),
    });
    expect(plain(other)).toEqual(plain(codebook));
    const coded = (one: Codebook) =>
      domainsOf(one).map(({ tokens, blanks }) => ({ tokens, blanks }));
    expect(coded(other)).toEqual(coded(codebook));
  });

  it('names no two codes of a column alike', () => {
    for (const { name, values } of other.columns) {
      const names = values.map(({ label }) => label);
      expect(`${name} ${new Set(names).size}`).toBe(`${name} ${names.length}`);
    }
  });
});

describe('the labels of a language', () => {
  it.each(Object.entries(LABELS))('name nothing that no codebook has: %s', (_, labels: Labels) => {
    const columns = builtInCodebooks.flatMap((one) =>
      one.columns.flatMap(({ name }) => [name, `${one.name}/${name}`]),
    );
    const groups = builtInCodebooks.flatMap((one) => one.groups.map(({ name }) => name));
    expect(Object.keys(labels.columns).filter((name) => !columns.includes(name))).toEqual([]);
    expect(Object.keys(labels.groups).filter((name) => !groups.includes(name))).toEqual([]);
    const codes = builtInCodebooks.flatMap((one) =>
      one.columns.flatMap(({ name, kind, values }) =>
        values.flatMap(({ code }) => [`${name} ${code}`, `${kind} ${code}`]),
      ),
    );
    const told = Object.entries(labels.values).flatMap(([name, words]) =>
      Object.keys(words).map((code) => `${name} ${code}`),
    );
    expect(told.filter((one) => !codes.includes(one))).toEqual([]);
  });

  it('keep apart what codebooks mean by one name', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { columns } of builtInCodebooks) {
      for (const { name, label, definition } of columns) {
        meanings.set(name, (meanings.get(name) ?? new Set()).add(`${label} ${definition}`));
      }
    }
    for (const [name, { size }] of meanings) {
      if (size === 1) continue;
      const own = Object.keys(fr.columns).filter((key) => key === name || key.endsWith(`/${name}`));
      expect([name, own.length]).toEqual([name, size]);
    }
  });

  it('translate the English that stands in the codebooks now', () => {
    const english = builtInCodebooks.flatMap((one) => everyText(one).map(([, text]) => text));
    const digest = createHash('sha256')
      .update([...new Set(english)].sort().join('\n'))
      .digest('hex');
    // An English text changed: read its translations again, then write the new digest here.
    expect(digest.slice(0, 16)).toBe('c6d50b96b86f88a7');
  });

  it('leave what they do not know as it is', () => {
    const [codebook] = builtInCodebooks;
    const nothing = { columns: {}, groups: {}, values: {} };
    const column = codebook!.columns.find(({ kind }) => kind === 'category')!;
    const small = { ...codebook!, columns: [{ ...column, name: 'shelter' }] };
    expect(localised(small, nothing, 'fr')).toEqual(small);
  });
});
