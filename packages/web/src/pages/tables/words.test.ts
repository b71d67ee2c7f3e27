import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ar } from '../../i18n/tables/ar.ts';
import { en } from '../../i18n/tables/en.ts';
import { es } from '../../i18n/tables/es.ts';
import { fr } from '../../i18n/tables/fr.ts';
import { DIMENSIONS, EU_FORMS, UNODC_FORMS } from './data/mapping.ts';
import { ABSENCES, FLAGS } from './flags.ts';
import type { Line, Name } from './layouts/layout.ts';
import { layoutOf } from './layouts/layout-of.ts';
import { TABLE_IDS, TABLE_KINDS } from './table-id.ts';

const source = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((name) => /(?<!\.test|\.fixture)\.tsx?$/.test(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

const words = (name: Name | undefined): readonly string[] =>
  name !== undefined && 'word' in name ? [name.word] : [];
const inLine = ({ name, group }: Line) => [...words(name), ...words(group)];
const references = TABLE_IDS.flatMap((id) => TABLE_KINDS[id].references);
const layouts = TABLE_IDS.map((id) => {
  const forms = TABLE_KINDS[id].isOfMemberState ? EU_FORMS : UNODC_FORMS;
  const collected = new Set(forms.map((form) => form.id));
  return layoutOf(id, { forms, collected, listed: [], others: ['KHM'] });
});

/** Words whose key is put together from what the tables are made of. */
const PUT_TOGETHER: readonly string[] = [
  ...TABLE_IDS.flatMap((id) => [`table_${id}`, `what_${id}`]),
  ...layouts.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(inLine)),
  ...FLAGS.map(({ id }) => `flag_${id}`),
  ...Object.values(ABSENCES).map((id) => `short_${id}`),
  ...[...DIMENSIONS, 'form'].map((id) => `dim_${id}`),
  ...references.flatMap(({ id, standing }) => [`ref_${id}`, `standing_${standing}`]),
  ...['no-column', 'unknown-code'].map((kind) => `missing_${kind}`),
  ...['read', 'in-part', 'not-read'].map((standing) => `standing_${standing}`),
  ...['sheetTable', 'sheetIntervals', 'sheetFlags', 'sheetSource'],
];

describe('the words of the tables', () => {
  it('are there for everything that a table can say', () => {
    expect([...new Set(PUT_TOGETHER)].filter((key) => !Object.hasOwn(en, key))).toEqual([]);
    const asked = [...source.matchAll(/\bt\('([\w-]+)'/g)].map(([, key]) => key as string);
    const frame = ['invented'];
    expect(asked.filter((key) => !Object.hasOwn(en, key) && !frame.includes(key))).toEqual([]);
  });

  it('are all in use', () => {
    const isUsed = (key: string) => PUT_TOGETHER.includes(key) || source.includes(`'${key}'`);
    // `sourceTitle` asks for it.
    const elsewhere = ['released'];
    expect(Object.keys(en).filter((key) => !isUsed(key) && !elsewhere.includes(key))).toEqual([]);
  });

  it.each(Object.entries({ fr, es, ar }))('leave the same gaps in %s', (_, translated) => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    for (const [key, text] of Object.entries(en)) {
      expect([key, gaps(translated[key as keyof typeof en])]).toEqual([key, gaps(text)]);
    }
  });

  it.each(Object.entries({ en, fr, es, ar }))('name sheets as a workbook can in %s', (_, own) => {
    const names = [own.sheetTable, own.sheetIntervals, own.sheetFlags, own.sheetSource];
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
