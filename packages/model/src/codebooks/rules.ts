import type { Rule } from '../codebook.ts';

const YES = ['1'];

/** A detail implies what it is a detail of: reported when broken, never imposed. */
export function detailRule(
  name: string,
  description: string,
  details: readonly string[],
  whole: string,
): Rule {
  return {
    name,
    description,
    strength: 'soft',
    when: { columns: [...details], in: YES },
    must: { columns: [whole], in: YES },
  };
}

interface OneToOne {
  readonly when: readonly [column: string, codes: readonly string[]];
  readonly must: readonly [column: string, codes: readonly string[]];
}

/** What the meaning of two columns allows; a blank is always allowed. */
export function orBlankRule(
  name: string,
  strength: Rule['strength'],
  description: string,
  { when, must }: OneToOne,
): Rule {
  return {
    name,
    description,
    strength,
    when: { columns: [when[0]], in: [...when[1]] },
    must: { columns: [must[0]], in: [...must[1]], orBlank: true },
  };
}

/** Nobody was older while exploited than when the record was made. */
export function childWhenExploitedRule(childBands: readonly string[]): Rule {
  return orBlankRule(
    'child-at-registration-was-child-when-exploited',
    'hard',
    'A person under 18 at registration cannot have been an adult when exploited.',
    { when: ['ageBroad', childBands], must: ['majorityStatusAtExploit', ['Minor']] },
  );
}
