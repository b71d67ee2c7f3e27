import { type Corridors, loadCorridors, loadFigures, type Table } from '@tessera/content/countries';
import { useEffect, useState } from 'react';
import { type Problem, problemOf } from '../../worker/problem.ts';

export interface Published extends Corridors {
  readonly figures: Table;
}

export interface Fetched {
  /** `undefined` until they are here. */
  readonly published?: Published;
  readonly problem?: Problem;
}

/** The published figures of all countries, fetched when the first page needs them. */
export function useFigures(): Fetched {
  const [fetched, setFetched] = useState<Fetched>({});
  useEffect(() => {
    let isGone = false;
    const say = (next: Fetched) => {
      if (!isGone) setFetched(next);
    };
    Promise.all([loadFigures(), loadCorridors()]).then(
      ([figures, corridors]) => say({ published: { figures, ...corridors } }),
      (error: unknown) => say({ problem: problemOf(error) }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return fetched;
}
