import { COUNTRIES, countryCodes } from '@tessera/model';

/** What stands behind a code in an address. */
export type CodeMeaning =
  | { readonly kind: 'country'; readonly code: string }
  /** Withdrawn from ISO 3166-1, or never in it and in use all the same; `name` is English. */
  | { readonly kind: 'former'; readonly code: string; readonly name: string }
  | { readonly kind: 'nothing' };

/** The country of an alpha-3 or alpha-2 code, in capitals or not. */
export function meaningOf(text: string): CodeMeaning {
  const wanted = text.toUpperCase();
  const found = COUNTRIES.find(([two, three]) => two === wanted || three === wanted);
  if (found !== undefined) return { kind: 'country', code: found[1] };
  const [two, three] = [countryCodes('iso3166-alpha-2'), countryCodes('iso3166-alpha-3')];
  const at = three.findIndex(({ code }, i) => code === wanted || two[i]?.code === wanted);
  const former = three[at];
  return former === undefined
    ? { kind: 'nothing' }
    : { kind: 'former', code: former.code, name: former.label };
}
