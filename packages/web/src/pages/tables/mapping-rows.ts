import { codedColumns } from '../../explore/questions.ts';
import type { Dimension } from './count/dimension.ts';
import { LISTED } from './data/mapping.ts';
import type { Shown } from './table-text.ts';

export interface MappingRow {
  readonly what: string;
  readonly column: string;
  /** Codes as they stand in the file, or what is said in their place. */
  readonly codes: readonly string[] | string;
}

/** A part of more codes than this is all that the other parts are not. */
const MOST_CODES = 40;

/** Which column and which codes stand behind every row and column of a table. */
export function mappingRows({ table, source, tongue: { t } }: Shown): readonly MappingRow[] {
  const { dimensions, forms } = table.plan;
  const labels = new Map(
    codedColumns(source.opened.codebook).map(({ name, label }) => [name, label]),
  );
  const named = (name: string) => `${labels.get(name)} (${name})`;
  const own = [...dimensions.values()].flatMap((dimension): readonly MappingRow[] => {
    const column = named(dimension.column.name);
    if (Object.hasOwn(LISTED, dimension.id)) {
      return [{ what: t(`dim_${dimension.id}`), column, codes: t('mappingEach') }];
    }
    return partsOf(dimension).map(([part, codes]) => ({
      what: t(`${dimension.id}_${part}`),
      column,
      codes: codes.length > MOST_CODES ? t('mappingRest') : codes,
    }));
  });
  const ofForms = forms.map(({ id, flags }): MappingRow => {
    const found = flags.filter((flag) => labels.has(flag)).map(named);
    const isCollected = found.length > 0;
    return {
      what: t(`form_${id}`),
      column: isCollected ? found.join(', ') : t('mappingNone'),
      codes: isCollected ? ['1'] : '',
    };
  });
  return [...own, ...ofForms];
}

/** The codes of each part, those without a code left out. */
function partsOf({
  parts,
  column,
  split,
}: Dimension): readonly (readonly [part: string, codes: readonly string[]])[] {
  const first = column.blanks.length;
  return parts
    .slice(0, -1)
    .map((part, at) => [
      part,
      column.values.flatMap(({ code }, i) => (split.part[first + i] === at ? [code] : [])),
    ]);
}
