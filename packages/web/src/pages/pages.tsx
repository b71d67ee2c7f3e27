import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { Source } from '../release/open-release.ts';
import type { Problem } from '../worker/problem.ts';
import { Boundary } from './boundary.tsx';
import { Waiting } from './no-source.tsx';
import type { OpenFileProps } from './open-file.tsx';
import { ProblemNote } from './problem-note.tsx';
import { ROUTES } from './routes.tsx';
import { Start } from './start.tsx';

export interface PagesProps extends OpenFileProps {
  readonly source: Source | undefined;
  readonly problem: Problem | undefined;
}

export function Pages({ source, problem, openFile }: PagesProps) {
  const [location] = useLocation();
  const start = (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Start source={source} isWaiting={problem === undefined} openFile={openFile} />
    </>
  );
  return (
    <Boundary key={location}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {ROUTES.map(({ path, page: Page }) => (
            <Route key={path} path={path}>
              {(params) => <Page source={source} problem={problem} params={params} />}
            </Route>
          ))}
          <Route>{start}</Route>
        </Switch>
      </Suspense>
    </Boundary>
  );
}
