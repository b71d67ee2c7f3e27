import type { FrontView } from '../view.ts';
import { epsilonText, longDate, scientific } from './numbers.ts';
import { unitName } from './unit.ts';

/** How to cite a release. What stands in square brackets is for the reader to fill in. */
export function citationOf(view: FrontView): string {
  const invented = view.invented ? ' Invented example data.' : '';
  return (
    `[Name of the organisation that published the release] (${view.date.slice(0, 4)}). ` +
    `${view.title}.${invented} Published ${longDate(view.date)}, codebook ${view.codebook.name} ` +
    `${view.codebook.version}, protected with differential privacy (epsilon ${epsilonText(view.epsilon)}, ` +
    `delta ${scientific(view.delta)}, unit ${unitName(view.unit)}). [Address of the release] (accessed [day month year]).`
  );
}

/** What a reader is told about the terms: Tessera sets none. */
export const TERMS =
  'The organisation that published this release decides on its terms. Ask it before you share or sell the files or build on them.';

/** The one sentence that stands first wherever the cases are invented. */
export const INVENTED = 'Invented example data. No person stands behind any number here.';
