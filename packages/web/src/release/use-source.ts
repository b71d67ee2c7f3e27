import { useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../worker/problem.ts';
import { type OpenedRelease, openOwnFile, type Source } from './open-release.ts';

interface Shown {
  readonly source?: Source;
  readonly problem?: Problem;
}

export interface SourceInUse extends Shown {
  /** Shows a file of the reader's own from now on, or says why it cannot be read. */
  openFile(file: File): Promise<Problem | undefined>;
}

/** What the page explores: the release beside it, until the reader opens a file of their own. */
export function useSource(release: Promise<OpenedRelease>): SourceInUse {
  const [shown, setShown] = useState<Shown>({});
  const held = useRef<Source>(undefined);
  useEffect(() => {
    const isStill = (source: Source | undefined) => held.current === source;
    release.then(
      ({ source, whole }) => {
        if (!isStill(undefined) && !isStill(source)) return source.rows.close();
        held.current = source;
        setShown({ source });
        whole.catch((error: unknown) => {
          source.rows.close();
          if (!isStill(source)) return;
          held.current = undefined;
          setShown({ problem: problemOf(error) });
        });
      },
      (error: unknown) => {
        if (isStill(undefined)) setShown({ problem: problemOf(error) });
      },
    );
  }, [release]);
  const openFile = (file: File) =>
    openOwnFile(file).then(
      (source) => {
        held.current?.rows.close();
        held.current = source;
        setShown({ source });
        return undefined;
      },
      (error: unknown) => problemOf(error),
    );
  return { ...shown, openFile };
}
