import type { Rule } from '../codebook.ts';
import { ADULT_BANDS, CHILD_BANDS } from './age-bands.ts';
import { childWhenExploitedRule, detailRule, orBlankRule } from './rules.ts';

/** The rules of the k-anonymised file, from what its columns mean. */
export function kanonRules(labour: readonly string[], sexual: readonly string[]): Rule[] {
  return [
    orBlankRule(
      'child-age-is-minor',
      'hard',
      'An age band below 18 and the majority at registration say the same.',
      { when: ['ageBroad', CHILD_BANDS.plain], must: ['majorityStatus', ['Minor']] },
    ),
    orBlankRule(
      'adult-age-is-adult',
      'hard',
      'An age band from 18 on and the majority at registration say the same.',
      { when: ['ageBroad', ADULT_BANDS], must: ['majorityStatus', ['Adult']] },
    ),
    childWhenExploitedRule(CHILD_BANDS.plain),
    orBlankRule(
      'minor-at-registration-was-minor-when-exploited',
      'hard',
      'A person who was a child at registration cannot have been an adult when exploited.',
      { when: ['majorityStatus', ['Minor']], must: ['majorityStatusAtExploit', ['Minor']] },
    ),
    orBlankRule(
      'minor-when-exploited-was-minor-on-entry',
      'soft',
      'Entry comes before exploitation, so a child when exploited was a child on entry.',
      { when: ['majorityStatusAtExploit', ['Minor']], must: ['majorityEntry', ['Minor']] },
    ),
    orBlankRule(
      'minor-at-registration-was-minor-on-entry',
      'soft',
      'Entry comes before registration, so a child at registration was a child on entry.',
      { when: ['majorityStatus', ['Minor']], must: ['majorityEntry', ['Minor']] },
    ),
    detailRule(
      'labour-detail-implies-labour',
      'A recorded kind of labour is a form of forced labour.',
      labour,
      'isForcedLabour',
    ),
    detailRule(
      'sexual-detail-implies-sexual',
      'A recorded form of sexual exploitation is sexual exploitation.',
      sexual,
      'isSexualExploit',
    ),
    detailRule(
      'both-implies-labour',
      'Sexual exploitation together with labour includes forced labour.',
      ['isSexAndLabour'],
      'isForcedLabour',
    ),
    detailRule(
      'both-implies-sexual',
      'Sexual exploitation together with labour includes sexual exploitation.',
      ['isSexAndLabour'],
      'isSexualExploit',
    ),
  ];
}
