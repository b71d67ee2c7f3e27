import type { Labels } from '../labels.ts';
import { exploitation } from './exploitation.ts';
import { groups } from './groups.ts';
import { labour } from './labour.ts';
import { meansOfControl } from './means-of-control.ts';
import { profile } from './profile.ts';
import { recruiters } from './recruiters.ts';
import { values } from './values.ts';

export const ar: Labels = {
  columns: { ...profile, ...meansOfControl, ...exploitation, ...labour, ...recruiters },
  groups,
  values,
};
