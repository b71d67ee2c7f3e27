import { useEffect, useRef, useState } from 'react';
import { turns } from '../turns.ts';
import { type Problem, problemOf } from '../worker/problem.ts';
import { type OpenedRelease, openOwnFile, type Source } from './open-release.ts';

interface Shown {
  readonly source?: Source;
  readonly problem?: Problem;
}

/** What became of a file that a reader chose. */
export type FileOpened =
  | { readonly kind: 'shown' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** The reader has chosen another one meanwhile. */
  | { readonly kind: 'overtaken' };

export interface SourceInUse extends Shown {
  /** Shows a file of the reader's own from now on, if it can be read and no other is chosen meanwhile. */
  openFile(file: File): Promise<FileOpened>;
}

/** What the page explores: the release beside it, until the reader opens a file of their own. */
export function useSource(release: Promise<OpenedRelease>): SourceInUse {
  const [shown, setShown] = useState<Shown>({});
  const [takeTurn] = useState(turns);
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
  const openFile = async (file: File): Promise<FileOpened> => {
    const isLatest = takeTurn();
    try {
      const source = await openOwnFile(file);
      if (!isLatest()) {
        source.rows.close();
        return { kind: 'overtaken' };
      }
      held.current?.rows.close();
      held.current = source;
      setShown({ source });
      return { kind: 'shown' };
    } catch (error) {
      return isLatest() ? { kind: 'refused', problem: problemOf(error) } : { kind: 'overtaken' };
    }
  };
  return { ...shown, openFile };
}
