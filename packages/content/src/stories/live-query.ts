/** The parts of an explorer address, beside those of filters; what they may hold a release says. */
const ADDRESS = ['q', 'lens', 'p', 'x', 'view', 'std', 'by'];
const FILTER = 'f.';
const SIDES = ['from.', 'to.'] as const;

/** The rows of two times that are compared: codes of one column, written as in a filter. */
export interface ChangeAsked {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A question to whatever release is open. */
export interface LiveQuery {
  /** What stands behind the question mark of the explorer address that shows the same. */
  readonly address: string;
  /** The answer that is told, by its column or code; without it the whole question is drawn. */
  readonly answer?: string;
  /** One part of the column that `by` names: a code, `others` or `blank`. */
  readonly part?: string;
  readonly change?: ChangeAsked;
}

type Pairs = ReadonlyMap<string, string>;

/** A live query, or in words why the text is none. */
export function readLiveQuery(text: string): LiveQuery | string {
  const pairs = new Map<string, string>();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 1 || value === '') return `"${pair}" is not a name, an equals sign and a value.`;
    if (pairs.has(key)) return `"${key}" is given twice.`;
    if (!isName(key)) return `Nothing is called "${key}".`;
    pairs.set(key, value);
  }
  const change = changeOf(pairs);
  if (typeof change === 'string') return change;
  const wrong = contradiction(pairs, change);
  if (wrong !== undefined) return wrong;
  const [answer, part] = [pairs.get('answer'), pairs.get('part')];
  return {
    address: [...pairs]
      .flatMap(([key, value]) => (isInAddress(key) ? `${key}=${value}` : []))
      .join('&'),
    ...(answer === undefined ? {} : { answer }),
    ...(part === undefined ? {} : { part }),
    ...(change === undefined ? {} : { change }),
  };
}

const begins = (key: string, start: string) => key.startsWith(start) && key.length > start.length;
const isInAddress = (key: string) => ADDRESS.includes(key) || begins(key, FILTER);
const isName = (key: string) =>
  isInAddress(key) || key === 'answer' || key === 'part' || SIDES.some((side) => begins(key, side));

function contradiction(pairs: Pairs, change: ChangeAsked | undefined): string | undefined {
  const has = (key: string) => pairs.has(key);
  if (!has('q')) return 'It asks no question: q is missing.';
  if (has('answer') && has('p')) return 'One answer is told in words, and has no picture.';
  if (has('answer') && pairs.get('view') === 'parts') return 'All parts have no single answer.';
  if (has('part') && !(has('answer') && has('by'))) return 'A part needs an answer and by.';
  if (has('part') && has('view')) return 'A part is not seen in another view.';
  if (change === undefined) return undefined;
  if (!(has('answer') && has('by'))) return 'A change needs an answer and by.';
  return has('part') || has('view') ? 'A change has no part and no view.' : undefined;
}

function changeOf(pairs: Pairs): ChangeAsked | string | undefined {
  const [froms, tos] = SIDES.map((side) => [...pairs.keys()].filter((key) => begins(key, side)));
  if (froms?.length === 0 && tos?.length === 0) return undefined;
  const column = froms?.[0]?.slice('from.'.length) ?? '';
  const [from, to] = [pairs.get(`from.${column}`), pairs.get(`to.${column}`)];
  if (froms?.length !== 1 || tos?.length !== 1 || from === undefined || to === undefined) {
    return 'A change needs one from and one to, of the same column.';
  }
  return from === to ? 'From and to are the same.' : { column, from, to };
}
