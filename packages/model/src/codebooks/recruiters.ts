import type { Concept } from './columns.ts';

/** Who the recruiter was to the person; more than one may apply. */
export const RECRUITERS = {
  intimatePartner: {
    label: 'Intimate partner',
    definition: 'The recruiter was, or pretended to be, a partner, husband or wife.',
  },
  friend: {
    label: 'Friend or acquaintance',
    definition: 'The recruiter was a friend or somebody whom the person knew.',
  },
  family: {
    label: 'Family',
    definition: 'The recruiter was a relative, a guardian or somebody in the place of one.',
  },
  other: {
    label: 'Other recruiter',
    definition: 'The recruiter stood in a relation that has no column of its own.',
  },
  unknown: {
    label: 'Recruiter relation unknown',
    definition:
      'A recruiter was noted without the relation. It is no evidence of any one relation.',
  },
} as const satisfies Record<string, Concept>;
