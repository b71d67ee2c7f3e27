import type { Concepts } from './concepts.ts';
import { exploitation } from './exploitation.ts';
import { kinds } from './kinds.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { steps } from './steps.ts';

/** What means the same in the four languages of the library: a dictionary, and nothing but one. */
export const SYNONYMS: Concepts = { ...exploitation, ...people, ...places, ...steps, ...kinds };
