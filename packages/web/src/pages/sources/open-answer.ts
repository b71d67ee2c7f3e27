import type { Part, QuestionId } from '@tessera/content/sources';
import type { Asked } from '@tessera/engine';
import { type Interval, type PartCounts, wholeOf } from '@tessera/insight';
import { AGE, hasAges, type Lens, lensFilter } from '../../explore/lens.ts';
import { questionOf } from '../../explore/questions.ts';
import { rulesOf } from '../../explore/rules.ts';
import { saysSome } from '../../explore/says-some.ts';
import type { Source } from '../../release/open-release.ts';

/** What the file that is open answers to the question of the sources. */
export interface OpenAnswer {
  readonly question: QuestionId;
  readonly shares: readonly { readonly part: Part; readonly share: Interval | undefined }[];
  readonly people: number;
  readonly known: number;
  /** Whose answer is not known, and what share of all they are; `undefined` where no share is told. */
  readonly unknown: number | undefined;
  readonly unknownShare: number | undefined;
}

interface GroupAsked {
  readonly group: string;
  readonly lens: Lens;
  /** The flags that say the same as an answer of the sources. */
  readonly flags: readonly (readonly [flag: string, part: Part])[];
}

const EXPLOITATION = [
  ['isSexualExploit', 'sexual'],
  ['isForcedLabour', 'labour'],
] as const;

/** Questions that correspond to a group of a codebook. Those about sex and age together do not. */
const GROUPS: Readonly<Partial<Record<QuestionId, GroupAsked>>> = {
  'child-exploitation': { group: 'exploitation', lens: 'children', flags: EXPLOITATION },
  'child-family-recruitment': {
    group: 'recruiter',
    lens: 'children',
    flags: [['recruiterRelationFamily', 'family']],
  },
  'labour-and-sexual-all-ages': { group: 'exploitation', lens: 'everyone', flags: EXPLOITATION },
};

/** The column or group of a codebook that answers the question. */
export const openQuestion = (question: QuestionId): string => GROUPS[question]?.group ?? AGE;

/** Counts the rows of the open file; `undefined` where it cannot answer the question. */
export async function openAnswer(
  source: Source,
  question: QuestionId,
): Promise<OpenAnswer | undefined> {
  if (question === 'child-share') return childShare(source, question);
  const asks = GROUPS[question];
  return asks === undefined ? undefined : ofGroup(source, question, asks);
}

/** Children among the people whose age is known. */
async function childShare(source: Source, question: QuestionId): Promise<OpenAnswer | undefined> {
  const { codebook } = source.opened;
  if (!hasAges(codebook)) return undefined;
  const asked: Asked = { filters: [], question: questionOf(codebook, AGE).asked };
  const [[all], [children]] = await Promise.all([
    source.rows.count(asked),
    source.rows.count({ ...asked, filters: lensFilter(codebook, 'children') }),
  ]);
  if (all === undefined || children === undefined) return undefined;
  const counts = { ...all, yes: [children.people] };
  return answered(source, asked, { question, counts, parts: ['child'] });
}

async function ofGroup(
  source: Source,
  question: QuestionId,
  { group: name, lens, flags }: GroupAsked,
): Promise<OpenAnswer | undefined> {
  const { codebook } = source.opened;
  const group = codebook.groups.find((one) => one.name === name);
  const places = flags.map(([flag]) => group?.columns.indexOf(flag) ?? -1);
  if (places.includes(-1) || (lens !== 'everyone' && !hasAges(codebook))) return undefined;
  const asked: Asked = {
    filters: lensFilter(codebook, lens),
    question: questionOf(codebook, name).asked,
  };
  const [counted] = await source.rows.count(asked);
  if (counted === undefined) return undefined;
  const counts = { ...counted, yes: places.map((at) => counted.yes[at] ?? 0) };
  return answered(source, asked, { question, counts, parts: flags.map(([, part]) => part) });
}

interface Counts {
  readonly question: QuestionId;
  readonly counts: PartCounts;
  readonly parts: readonly Part[];
}

function answered(source: Source, asked: Asked, { question, counts, parts }: Counts): OpenAnswer {
  const whole = wholeOf([counts], rulesOf(source, asked, 'anyRecorded'));
  const isTold = saysSome(whole);
  return {
    question,
    shares: parts.map((part, i) => ({ part, share: whole.shares[i] })),
    people: whole.people,
    known: whole.of,
    unknown: isTold ? whole.unknown : undefined,
    unknownShare: isTold ? whole.unknownShare : undefined,
  };
}
