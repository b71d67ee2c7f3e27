import { whole } from '../publish/pages/numbers.ts';
import type { RestrictedView } from './view.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const counted = ({ unit }: RestrictedView) => (unit === 'person' ? 'people' : 'records');

/** What k, m, l and t promise, one sentence each. */
export function promises(view: RestrictedView): readonly string[] {
  const { k, m, l, t } = view.parameters;
  const names = view.columns
    .filter((one) => one.quasiIdentifier)
    .map(({ column }) => column.label.toLowerCase());
  const facts =
    m === 1 ? 'one more fact that is recorded' : `up to ${m} more facts that are recorded`;
  const attributes = list.format(view.file.sensitive.map(({ label }) => label.toLowerCase()));
  return [
    `k = ${k}. Every combination of ${list.format(names)} that occurs, empty cells being values of their own, is shared by at least ${k} ${counted(view)}. Somebody who knows these of a person, and nothing more, is right at most once in ${k} when pointing at a row.`,
    `m = ${m}. Who knows ${facts} of the person as well finds at least ${k} such rows among those, or none.`,
    ...(l === undefined
      ? []
      : [
          `l = ${l}. In every such group that has an answer, at least ${l} different answers occur for: ${attributes}.`,
        ]),
    ...(t === undefined
      ? []
      : [
          `t = ${t}. In every such group that has an answer, the answers are at most ${t} (total variation distance) from those of all groups with an answer for: ${attributes}.`,
        ]),
    ...(view.unit === 'person'
      ? []
      : [
          'No column told which records are of one person. k therefore counts records: somebody with several of them is hidden among fewer people.',
        ]),
  ];
}

export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly meaning: string;
}

const percent = (share: number) => {
  const value = 100 * share;
  return value === 0 || value >= 10 ? `${whole(value)} %` : `${value.toPrecision(2)} %`;
};

/** What anybody who has the file can compute from it. */
export function figuresTold({ file }: RestrictedView): readonly Figure[] {
  const { risk } = file;
  return [
    {
      title: 'Groups',
      value: `${whole(file.classes)}; the smallest has ${whole(file.smallestClass)}`,
      meaning: 'Rows that agree in every quasi-identifier.',
    },
    {
      title: 'Prosecutor risk, highest and mean',
      value: `${percent(risk.prosecutor.highest)}, ${percent(risk.prosecutor.mean)}`,
      meaning: 'Somebody who knows that a person is in the file points at the right row.',
    },
    {
      title: 'Journalist risk, highest and mean',
      value: `${percent(risk.journalist.highest)}, ${percent(risk.journalist.mean)}`,
      meaning:
        'Somebody who does not know it. It is taken here that the rows are everybody of whom such a record could exist, unless a larger number was stated; then the risk is lower.',
    },
    {
      title: 'Marketer risk',
      value: percent(risk.marketer),
      meaning: 'The share of all rows matched rightly by somebody who tries to match every one.',
    },
    {
      title: 'Rows alone in their quasi-identifiers',
      value: whole(risk.uniques),
      meaning: 'The same for any four or fewer of them: '.concat(
        `${whole(file.minimalUniques.rows)} rows with a minimal unique.`,
      ),
    },
    {
      title: 'Discernibility',
      value: file.discernibility.toPrecision(4),
      meaning: 'Sum of the squared sizes of the groups; more is coarser.',
    },
    ...file.sensitive.map(
      ({ label, homogeneous, fewestAnswers, farthest }): Figure => ({
        title: `${label}: groups with one answer only`,
        value: percent(homogeneous),
        meaning: `Of groups with any answer; the fewest different answers are ${whole(fewestAnswers)}, the farthest group is ${farthest.toFixed(2)} from all of them (0 to 1).`,
      }),
    ),
  ];
}
