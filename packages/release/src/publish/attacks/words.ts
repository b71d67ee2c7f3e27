import type { FoundAttack } from '../../attack/findings.ts';

/** An attack told to somebody who is no statistician. */
export interface AttackWords {
  readonly title: string;
  /** Who the attacker is, what they have and what they try. */
  readonly tried: string;
  /** What is counted, as the start of a caption. */
  readonly hit: string;
  /** What the second row is, where it is not people who were left out. */
  readonly control?: string;
}

export const WORDS: Readonly<Record<FoundAttack['name'], AttackWords>> = {
  membershipTables: {
    title: 'Was this person in the data? By the tables',
    tried:
      'The attacker knows everything about one person and the whole population, and looks whether the published counts are fuller than expected where that person stands. They say “yes” so rarely that about one in a hundred people who were left out is accused.',
    hit: 'Accused of being in the data',
  },
  membershipJoint: {
    title: 'Which people on a list were in the data?',
    tried:
      'The attacker has a list of people, with all their answers, and knows that about half of them are in the data. They weigh all people against all published tables at once and accuse those who fit best. This is the strongest of these attackers.',
    hit: 'Accused of being in the data',
  },
  membershipRows: {
    title: 'Was this person in the data? By the synthetic rows',
    tried:
      'The attacker looks for the synthetic row that is closest to one person and takes a very close one, of rare answers, for a trace of that person.',
    hit: 'Accused of being in the data',
  },
  membershipWorst: {
    title: 'The same, for the people who are easiest to find',
    tried:
      'Only the hundred people with the rarest answers on each side. The attacker with the list accuses every second one of the two hundred.',
    hit: 'Accused of being in the data',
  },
  inferenceRows: {
    title: 'A sensitive answer, by the closest rows',
    tried:
      'The attacker knows all answers of a person but one, a sensitive one, and takes that one from the closest synthetic rows.',
    hit: 'Answers guessed right',
  },
  inferenceTables: {
    title: 'A sensitive answer, by the tables',
    tried:
      'The same, but the answer that is likeliest by the published tables of two questions is taken.',
    hit: 'Answers guessed right',
  },
  singlingOutOne: {
    title: 'Singling out by one answer',
    tried:
      'The attacker takes an answer that a single synthetic row has and bets that a single person has it. There are too few such answers to judge; this is shown to be looked at.',
    hit: 'Descriptions that fit one person alone',
  },
  singlingOutMany: {
    title: 'Singling out by several answers',
    tried:
      'The attacker takes answers of a synthetic row until no other row has them all, eight at most, and bets that a single person has them. A person is hit when some of these descriptions fits them and nobody else in the data.',
    hit: 'Singled out by a description',
  },
  linkage: {
    title: 'Linking two halves of a record',
    tried:
      'Two files hold half of the questions each. The attacker uses the synthetic rows to find, among ten records of the second file, the one that belongs to a person of the first. The nine others are of people who are not in the data. One in ten is right by chance.',
    hit: 'Linked right',
  },
  uniqueAll: {
    title: 'Exact copies of unusual people',
    tried:
      'Of people whose record nobody else has: how many stand in the synthetic rows exactly so, in every question.',
    hit: 'Found in the synthetic rows',
  },
  uniqueQuasi: {
    title: 'Copies in what others may know',
    tried:
      'The same for the questions by which somebody may be known, such as year, age and country.',
    hit: 'Found in the synthetic rows',
  },
  apparent: {
    title: 'Matches that look true',
    tried:
      'Of people who are alone in what others may know about them: how many are met there by a single row that agrees with them in nine of ten of all questions.',
    hit: 'Met by a row that is nearly theirs',
  },
  differencing: {
    title: 'Subtracting one release from the next',
    tried:
      'A second release of the same people and of some newcomers is made. The attacker subtracts the first one and says of each possible newcomer whether they came.',
    hit: 'Said to have come',
  },
  smallCells: {
    title: 'Recovering small numbers',
    tried:
      'For counts of one to four people, the attacker combines the published count, its known noise and what the population lets expect, and guesses the exact number.',
    hit: 'Small counts guessed exactly',
    control: 'Without the release, from the population alone',
  },
};

/** What a check of the noise is about, by its name in `attacks.json`. */
export const CHECKS: Readonly<Record<string, string>> = {
  shape: 'Every table has the cells of the codebook, whoever is in the data.',
  size: 'The noise of every table is as large as was paid for, no less and no more.',
  empty: 'Cells in which nobody is carry the same noise as others.',
  repeated: 'No stretch of noise was used twice.',
  unbiased: 'No published count was cut at zero.',
  known: 'The numbers of people with an answer carry their noise.',
  shared:
    'Records that many people share come out with their noise, and none that only a few have.',
};
