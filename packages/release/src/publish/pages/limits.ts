/** One thing that the data cannot tell: said in the same words in the report and in the README. */
export interface Limit {
  readonly title: string;
  readonly text: string;
}

const GENERAL: readonly Limit[] = [
  {
    title: 'Not how many people are trafficked',
    text: 'Only people who were found, came forward or were referred, and whose case was recorded, are counted. Nobody knows how many were never found, or how they differ.',
  },
  {
    title: 'Not where trafficking is worst',
    text: 'Where more people are counted, more people were found and registered. That says something about services, laws and trust. Do not rank countries or places by these numbers.',
  },
  {
    title: 'Not whether things get better or worse',
    text: 'A change from one year to the next can come from a new contributor, a new form or a new office. The mix of those who contribute shapes every total.',
  },
  {
    title: 'Not what brings something about',
    text: 'Two facts that often stand together need not depend on each other. These data show what was recorded, never why it happened.',
  },
  {
    title: 'Not the age at which exploitation began',
    text: 'Unless the codebook says otherwise, age is the age when a person was registered. Somebody registered as an adult may have been a child when exploited, so children are under-counted.',
  },
  {
    title: 'Not what nobody wrote down',
    text: 'A blank does not mean “no”. Different contributors ask different questions, so a share speaks only for people whose answer is known.',
  },
  {
    title: 'Not anything about one person',
    text: 'Use no number here to guess, score or decide about somebody, least of all about a child.',
  },
];

const SYNTHETIC: readonly Limit[] = [
  {
    title: 'Not people: the rows are synthetic',
    text: 'Each row of the microdata was drawn from protected counts. No row is a person. Read from the aggregates, not from the rows, how many people there are.',
  },
  {
    title: 'Not rare combinations',
    text: 'A rare combination in the microdata may not exist, and one that exists may be missing. Read counts from the aggregates; use the rows to explore and to test programs.',
  },
];

/** What the data cannot tell, for a reader who is about to use them. */
export function limitsOf(tier: 'full' | 'totals'): readonly Limit[] {
  return tier === 'full' ? [...GENERAL, ...SYNTHETIC] : GENERAL;
}
