import { PUBLISHED } from './published.ts';

/** Exploited in the country of citizenship. For children published, for adults assumed. */
export const IN_OWN_COUNTRY = { child: PUBLISHED.childInOwnCountry.share, adult: 0.25 } as const;

/** Assumed: citizens of the hotline country among its cases of known citizenship. */
export const HOTLINE_CITIZENS = { child: 0.85, adult: 0.55 } as const;
