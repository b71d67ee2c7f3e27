import type { Address } from '../address.ts';

/** Names of what is asked of a search. */
const SEARCHED =
  /^(?:s|q|query|keys|keywords?|search(?:[-_]?(?:api_fulltext|query|string|terms?|text|words?))?)$/i;
/** Names of a place in a list; only with a number, since others write words behind them. */
const PAGED = /^(?:(?:current_?)?page(?:_?(?:index|no|num|number))?|paged|pg|start|offset)$/i;
const NUMBER = /^(?:\d|,|%2c)*$/i;
/** What narrows a list down. */
const FILTERED = /^f(?:\[|%5b)/i;

const SEARCH = /^(?:advanced-?)?search(?:-?results?)?(?:\.[a-z]{2,5})?$/i;
/** Words that are also research, or the beginning of a name: they are a search where a path ends. */
const LAST = /^(?:recherche[rs]?|b[uú]squedas?|buscar|buscador|suche|بحث|البحث)$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function partOfQuery(query: string): string | undefined {
  return query.split('&').find((one) => {
    const [name = '', ...rest] = one.split('=');
    return (
      SEARCHED.test(name) ||
      FILTERED.test(name) ||
      (PAGED.test(name) && NUMBER.test(rest.join('=')))
    );
  });
}

function partOfPath(path: string): string | undefined {
  const steps = path.split('/').filter(Boolean).map(decoded);
  const search = steps.find(
    (one, at) => SEARCH.test(one) || (at === steps.length - 1 && LAST.test(one)),
  );
  return search ?? /\/(page\/\d+)\/?$/i.exec(path)?.[1];
}

/** Pages that find their way behind the number sign. */
const ROUTE = /^#!?([/?].*)$/;

/**
 * The part of an address that asks a search or a list for something, or nothing where there is none.
 * What such a page shows changes from day to day.
 */
export function listPart({ path, query, fragment }: Address): string | undefined {
  const [route = '', asked = ''] = (ROUTE.exec(fragment)?.[1] ?? '').split('?', 2);
  return partOfPath(path) ?? partOfQuery(query.slice(1)) ?? partOfPath(route) ?? partOfQuery(asked);
}
