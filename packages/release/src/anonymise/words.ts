/** One thing to say, in the same words in the report and in the README. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

/** What stands first, everywhere. */
export const RESTRICTED =
  'Restricted: for named partners under a written agreement. It must not be published, nor put where a search engine or a stranger can reach it.';

export const WHAT_IT_IS =
  'These rows are people. They were coarsened and partly blanked, so that nobody stands out by a few facts, but each row was made from the records of one person.';

export const OUTSIDE =
  'This file is outside the differential-privacy guarantee. It has no epsilon: an accountant who adds up what was given away about a person must count it as without limit.';

/** Why this is weaker than a protected release. */
export const WEAKER: readonly Said[] = [
  {
    title: 'A group can be all alike',
    text: 'Who knows that somebody is among a group of people who share age, sex, year and country learns whatever the whole group has in common. Hiding in a crowd does not help where the crowd has one answer.',
  },
  {
    title: 'Somebody may know more than was assumed',
    text: 'The protection counts on a reader who knows the listed background facts and a few others about a person. A trafficker, a relative or a colleague may know more, and then the group shrinks to one.',
  },
  {
    title: 'Two files together undo it',
    text: 'Another release of the same people, coarsened in another way, can be laid over this one, and the groups of both at once are smaller. So it is with exact totals that stand somewhere else. No limit on this adds up, as epsilon does.',
  },
  {
    title: 'How it was made says something',
    text: 'The method is public. Who knows it can reason about why a group was coarsened. A blanked cell looks like one that nobody filled in, and no step of the search is kept, to make that hard; it is not proven to be impossible.',
  },
  {
    title: 'Rare lives are changed the most',
    text: 'What is rare was blanked. Counts of small groups are too low, and shares among them are wrong in a way that has no interval.',
  },
];

export const FOR_WHOM: readonly string[] = [
  'Researchers and authorities with a question that neither the protected counts nor the synthetic records can answer.',
  'Only those whom a written agreement names, on a machine that they alone use, for a stated purpose and time.',
];

export const MUST_NOT: readonly string[] = [
  'Do not try to find out who somebody is, and do not help others to.',
  'Do not join the rows with any other file about people, another release of these records among them.',
  'Do not pass the files on, and do not publish rows, counts below the size of the smallest group, or an example that stands for one row.',
  'Do not decide anything about a person by them.',
  'Delete the files when the agreement ends, and tell the organisation at once if a copy is lost.',
];

export const BLANKS =
  'An empty cell means that nobody wrote an answer down, or that it was taken out to protect somebody. The file does not tell which, on purpose.';

export const ROW_COUNT =
  'There may be a few people more than rows: where needed some, drawn at random, were left out so that the number of rows is a multiple of k.';
