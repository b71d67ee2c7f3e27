import type { Document } from '../document.ts';
import { evidenceBusiness } from './evidence-business.ts';
import { evidencePeople } from './evidence-people.ts';
import { evidenceResponse } from './evidence-response.ts';
import { handbooks } from './handbooks.ts';
import { law } from './law.ts';

/** Every document that guidance cites. */
export const DOCUMENTS: readonly Document[] = [
  ...handbooks,
  ...law,
  ...evidencePeople,
  ...evidenceResponse,
  ...evidenceBusiness,
];
