import type { PathwayTexts } from '../texts.ts';
import { find } from './find.ts';
import { justice } from './justice.ts';
import { lasting } from './lasting.ts';
import { plan } from './plan.ts';
import { safe } from './safe.ts';
import { words } from './words.ts';
import { worries } from './worries.ts';

export const es: PathwayTexts = {
  words,
  cards: { ...find, ...safe, ...plan, ...lasting, ...justice },
  worries,
};
