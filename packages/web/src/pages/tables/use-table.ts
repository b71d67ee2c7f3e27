import { useEffect, useState } from 'react';
import type { Source } from '../../release/open-release.ts';
import { type Problem, problemOf } from '../../worker/problem.ts';
import { makeTable, type TableReply } from './make-table.ts';
import { tableSource } from './source.ts';
import type { TableState } from './state.ts';

export interface Made {
  readonly state: TableState;
  readonly source: Source;
  readonly reply: TableReply;
}

/** The last table stays until the next one is there, or until there is none. */
export function useTable(
  source: Source,
  state: TableState,
  language: string,
): { readonly made?: Made; readonly problem?: Problem } {
  const [found, setFound] = useState<{ readonly made?: Made; readonly problem?: Problem }>({});
  useEffect(() => {
    let isGone = false;
    const say = (next: typeof found) => {
      if (!isGone) setFound(next);
    };
    makeTable(tableSource(source, language), state).then(
      (reply) => say({ made: { state, source, reply } }),
      (error: unknown) => say({ problem: problemOf(error) }),
    );
    return () => {
      isGone = true;
    };
  }, [source, state, language]);
  return found;
}
