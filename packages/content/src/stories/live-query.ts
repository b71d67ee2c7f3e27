/** The words that an explorer address may have for `lens` and `view`. */
const LENSES = ['children', 'adults', 'everyone'];
const VIEWS = ['together', 'parts', 'people', 'evenly', 'without'];
const FILTER = 'f.';

/** The rows of two times that are compared: codes of one column, as a rule the year. */
export interface ChangeAsked {
  readonly column: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
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

/** A live query, or in words why the text is none. */
export function readLiveQuery(text: string): LiveQuery | string {
  const pairs = new Map<string, string>();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 1 || value === '') return `"${pair}" is not a name, an equals sign and a value.`;
    if (pairs.has(key)) return `"${key}" is given twice.`;
    pairs.set(key, value);
  }
  const change = changeOf(pairs);
  if (typeof change === 'string') return change;
  const [answer, part] = [pairs.get('answer'), pairs.get('part')];
  return (
    wrongName(pairs) ??
    contradiction(pairs, change) ?? {
      address: addressOf(pairs),
      ...(answer === undefined ? {} : { answer }),
      ...(part === undefined ? {} : { part }),
      ...(change === undefined ? {} : { change }),
    }
  );
}

const isFilter = (key: string) => key.startsWith(FILTER) && key.length > FILTER.length;
const inAddress = (key: string) => ['q', 'lens', 'view', 'by'].includes(key) || isFilter(key);

const addressOf = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs].flatMap(([key, value]) => (inAddress(key) ? [`${key}=${value}`] : [])).join('&');

function wrongName(pairs: ReadonlyMap<string, string>): string | undefined {
  const [lens = 'children', view = 'together'] = [pairs.get('lens'), pairs.get('view')];
  if (!pairs.has('q')) return 'It asks no question: q is missing.';
  if (!LENSES.includes(lens)) return `There is no lens "${lens}".`;
  if (!VIEWS.includes(view)) return `There is no view "${view}".`;
  const strange = [...pairs.keys()].find(
    (key) => !inAddress(key) && !['answer', 'part'].includes(key) && !/^(?:from|to)\../.test(key),
  );
  return strange === undefined ? undefined : `Nothing is called "${strange}".`;
}

function contradiction(
  pairs: ReadonlyMap<string, string>,
  change: ChangeAsked | undefined,
): string | undefined {
  const has = (key: string) => pairs.has(key);
  if (has('part') && !(has('answer') && has('by'))) return 'A part needs an answer and by.';
  if (has('part') && has('view')) return 'A part is not seen in another view.';
  if (has('answer') && pairs.get('view') === 'parts') return 'All parts have no single answer.';
  if (change === undefined) return undefined;
  if (!(has('answer') && has('by'))) return 'A change needs an answer and by.';
  return has('part') || has('view') ? 'A change has no part and no view.' : undefined;
}

function changeOf(pairs: ReadonlyMap<string, string>): ChangeAsked | string | undefined {
  const named = (side: string) => [...pairs.keys()].filter((key) => key.startsWith(`${side}.`));
  const [froms, tos] = [named('from'), named('to')];
  if (froms.length + tos.length === 0) return undefined;
  const column = froms[0]?.slice('from.'.length) ?? '';
  if (froms.length !== 1 || tos.length !== 1 || tos[0] !== `to.${column}`) {
    return 'A change needs one from and one to, of the same column.';
  }
  const codes = (key: string) => pairs.get(key)?.split('|') ?? [];
  const [from, to] = [codes(`from.${column}`), codes(`to.${column}`)];
  if (from.some((code) => to.includes(code))) return 'From and to share a code.';
  return { column, from, to };
}
