import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { Frame } from './design/frame.tsx';
import { listenForExit } from './design/quick-exit.ts';
import { Pages } from './pages/pages.tsx';
import { openOwnFile, openRelease, type Source } from './release/open-release.ts';
import { useHashLocation } from './use-hash-location.ts';
import { type Problem, problemOf } from './worker/problem.ts';

const releaseBase = () =>
  document.querySelector<HTMLMetaElement>('meta[name=tessera-release]')?.content ?? 'release/';

/** The whole page: a frame, and in it the pages over one source. */
export function App() {
  const { i18n } = useTranslation();
  const [source, setSource] = useState<Source>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => listenForExit(), []);
  useEffect(() => {
    let isGone = false;
    openRelease(releaseBase()).then(
      (opened) => (isGone ? opened.rows.close() : setSource(opened)),
      (error: unknown) => setProblem(problemOf(error)),
    );
    return () => {
      isGone = true;
    };
  }, []);
  const openFile = (file: File) =>
    openOwnFile(file).then(
      (opened) => {
        source?.rows.close();
        setProblem(undefined);
        setSource(opened);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <Router hook={useHashLocation}>
      <Frame source={source} key={i18n.language}>
        <Pages source={source} problem={problem} openFile={openFile} />
      </Frame>
    </Router>
  );
}
