import {
  type Cell,
  CHILD_MEASURES,
  type Counted,
  type CountryTable,
  cellOf,
  childShareAt,
  FORMS,
  type Form,
  formMeasure,
  isNumber,
  latestYear,
  misfitsAt,
} from '@tessera/content/countries';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import { type Speech, shortCell } from './cell-words.ts';

/** Children, and the parts that they are told in. */
const PARTS = ['girls', 'boys', 'otherSexChildren'] as const satisfies readonly Counted[];

const FORM_MEASURES = CHILD_MEASURES.filter((measure) => measure.includes('-'));

/** The last year that says anything about children: as a total, and by the form of exploitation. */
export const totalYear = (table: CountryTable | undefined) =>
  latestYear(table, ['children', ...PARTS]);
export const formYear = (table: CountryTable | undefined) => latestYear(table, FORM_MEASURES);

/** How many children, girls and boys were detected, and the share of children; a reason in the place of a number. */
export function totalSentences(
  table: CountryTable | undefined,
  year: number,
  speech: Speech,
): readonly string[] {
  const { t } = speech;
  const cell = (who: Counted) => cellOf(table, who, year);
  return [
    [told('children', cell('children'), year, speech), ...partsOf(cell, speech)].join(' '),
    told('everyone', cell('everyone'), year, speech),
    shareSentence(table, year, speech),
    ...misfitsAt(table, year).map((misfit) => t(`misfit_${misfit}`, { year })),
  ];
}

function told(who: Counted, cell: Cell, year: number, speech: Speech): string {
  const { t, language } = speech;
  return isNumber(cell)
    ? t('detected', { year, n: whole(cell, language), who: t(`who_${who}`) })
    : t('blankOf', { what: t(`label_${who}`), year, why: t(`why_${cell}`) });
}

/** Girls and boys with their numbers or reasons; others where the country tells of any. */
function partsOf(cell: (who: Counted) => Cell, speech: Speech): readonly string[] {
  const { t } = speech;
  const cells = PARTS.map((who) => ({ who, cell: cell(who) }));
  if (cells.every((part) => part.cell === 'notReported')) return [t('partsNone')];
  const parts = cells
    .filter((part) => part.who !== 'otherSexChildren' || part.cell !== 'notReported')
    .map((part) => t('part', { what: t(`sex_${part.who}`), n: shortCell(part.cell, speech) }));
  return [t('parts', { parts: parts.join(t('partsAnd')) })];
}

function shareSentence(
  table: CountryTable | undefined,
  year: number,
  { t, language }: Speech,
): string {
  const share = childShareAt(table, year);
  if (share.kind === 'blank') {
    const why = share.reason === 'doNotFit' ? [t('why_doNotFit')] : [];
    return [t('shareBlank', { year }), ...why].join(' ');
  }
  const number = (value: number) => whole(value, language);
  const { known, everyone, unknown, sexOrAgeUnknown } = share;
  const main = t('share', { year, share: ofHundred(share.share, language), known: number(known) });
  const ages =
    everyone === undefined || unknown === undefined || unknown === 0
      ? []
      : [t('shareUnknown', { unknown: number(unknown), everyone: number(everyone) })];
  const beside =
    sexOrAgeUnknown === undefined ? [] : [t('shareBeside', { people: number(sexOrAgeUnknown) })];
  return [main, ...ages, ...beside].join(' ');
}

/** How children were exploited in one year, a sentence for each form. */
export function formSentences(
  table: CountryTable | undefined,
  year: number,
  speech: Speech,
): readonly string[] {
  return FORMS.map((form) => {
    const cell = (who: Counted) => cellOf(table, formMeasure(who, form), year);
    const hasParts = PARTS.some((who) => cell(who) !== 'notReported');
    const parts = hasParts ? partsOf(cell, speech) : [];
    return [toldIn('children', form, cell('children'), year, speech), ...parts].join(' ');
  });
}

/** The same for people of all ages, where nothing is told of children. */
export function formsOfAllAges(
  table: CountryTable | undefined,
  speech: Speech,
): { readonly year: number; readonly sentences: readonly string[] } | undefined {
  const year = latestYear(
    table,
    FORMS.map((form) => formMeasure('everyone', form)),
  );
  if (year === undefined) return undefined;
  const sentences = FORMS.map((form) =>
    toldIn('everyone', form, cellOf(table, formMeasure('everyone', form), year), year, speech),
  );
  return { year, sentences };
}

function toldIn(who: Counted, form: Form, cell: Cell, year: number, speech: Speech): string {
  const { t, language } = speech;
  const words = { year, form: t(`form_${form}`) };
  return isNumber(cell)
    ? t('detectedIn', { ...words, n: whole(cell, language), who: t(`who_${who}`) })
    : t('blankIn', { ...words, what: t(`label_${who}`), why: t(`why_${cell}`) });
}
