import { useLocation } from 'wouter';
import type { Source } from '../release/open-release.ts';
import type { Problem } from '../worker/problem.ts';
import { Explore } from './explore.tsx';
import { ProblemNote } from './problem-note.tsx';
import { Start } from './start.tsx';

export interface PagesProps {
  readonly source: Source | undefined;
  readonly problem: Problem | undefined;
  readonly openFile: (file: File) => Promise<void>;
}

export function Pages({ source, problem, openFile }: PagesProps) {
  const [path] = useLocation();
  if (path === '/explore' && source !== undefined && problem === undefined) {
    return <Explore source={source} key={source.kind + (source.name ?? '')} />;
  }
  return (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Start source={source} isWaiting={problem === undefined} openFile={openFile} />
    </>
  );
}
