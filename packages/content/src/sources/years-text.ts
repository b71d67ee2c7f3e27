import type { Years } from './years.ts';

/** `2022`, `2002–2022`, or `published 2017` where the years of the people are not told. */
export function yearsText(years: Years): string {
  if (years.kind === 'published') return `published ${years.in}`;
  return years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
}
