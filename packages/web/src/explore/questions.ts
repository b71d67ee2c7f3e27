import type { ColumnAsked, FlagsAsked } from '@tessera/engine';
import type { Codebook, Column } from '@tessera/model';

/** The questions of the first page, in its order, and what of a codebook answers each. */
export const TOPICS = ['who', 'how', 'control', 'recruiter', 'where', 'when'] as const;
export type Topic = (typeof TOPICS)[number];

export interface Question {
  /** The name of the group or of the column: it stands in addresses. */
  readonly id: string;
  readonly topic: Topic;
  readonly label: string;
  readonly definition: string;
  readonly answers: readonly string[];
  readonly asked: FlagsAsked | ColumnAsked;
  readonly denominator: 'anyRecorded' | 'everyone';
  /** Whether the answers have an order of their own, such as ages or years. */
  readonly ordered: boolean;
}

const TOPIC_OF_GROUP: Readonly<Record<string, Topic>> = {
  exploitation: 'how',
  labour: 'how',
  sexual: 'how',
  meansOfControl: 'control',
  recruiter: 'recruiter',
};

const topicOfColumn = ({ kind }: Column): Topic =>
  kind === 'country' ? 'where' : kind === 'year' ? 'when' : 'who';

/** The columns that hold answers, in the order in which they are coded. */
export const codedColumns = ({ columns }: Codebook): readonly Column[] =>
  columns.filter((column) => column.derived === undefined);

/** Whether the values of a column have an order of their own. */
export const isOrdered = ({ kind }: Column): boolean => kind === 'ordered' || kind === 'year';

/** The code of a value of a column, as rows have it; −1 where there is no such value. */
export function codeOf({ blanks, values }: Column, value: string): number {
  const at = values.findIndex(({ code }) => code === value);
  return at < 0 ? -1 : blanks.length + at;
}

/** Every question that a file under this codebook can be asked: its groups, then its other columns. */
export function questionsOf(codebook: Codebook): readonly Question[] {
  const columns = codedColumns(codebook);
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  const inGroups = new Set(codebook.groups.flatMap((group) => group.columns));
  const groups = codebook.groups.map((group): Question => {
    const places = group.columns.map(place);
    const own = places.map((at) => columns[at] as Column);
    return {
      id: group.name,
      topic: TOPIC_OF_GROUP[group.name] ?? 'how',
      label: group.label,
      definition: group.definition,
      answers: own.map(({ label }) => label),
      asked: {
        kind: 'flags',
        columns: places,
        yes: own.map((column) => codeOf(column, group.positive)),
        from: own.map(({ blanks }) => blanks.length),
      },
      denominator: group.denominator,
      ordered: false,
    };
  });
  const single = columns.flatMap((column, at): readonly Question[] =>
    column.kind === 'flag' || inGroups.has(column.name)
      ? []
      : [
          {
            id: column.name,
            topic: topicOfColumn(column),
            label: column.label,
            definition: column.definition,
            answers: column.values.map(({ label }) => label),
            asked: { kind: 'column', column: at, from: column.blanks.length },
            denominator: 'anyRecorded',
            ordered: isOrdered(column),
          },
        ],
  );
  return [...groups, ...single];
}

/** The question of that name; throws a `RangeError` where the codebook has none. */
export function questionOf(codebook: Codebook, id: string): Question {
  const found = questionsOf(codebook).find((question) => question.id === id);
  if (found === undefined) throw new RangeError('a state asks a question of its codebook');
  return found;
}
