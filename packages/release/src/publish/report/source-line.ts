import { html, type Markup } from '../pages/html.ts';
import { longDate } from '../pages/numbers.ts';
import type { ReleaseView } from '../view.ts';

/** Goes with every picture, so that a picture cut out of the page still says where it comes from. */
export function sourceLine(view: ReleaseView): Markup {
  const invented = view.invented ? ' Invented data.' : '';
  const records = view.unit === 'record' ? ' Each record was counted as a person.' : '';
  return html`<p class="source">Lines: 95 % intervals. Source: ${view.title}, ${longDate(view.date)}, aggregates.${records}${invented}</p>`;
}
