import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { Frame } from './design/frame.tsx';
import { listenForExit } from './design/quick-exit.ts';
import { inLanguage } from './i18n/labels/learn-labels.ts';
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
  const spoken = useMemo(
    () => source && spokenSource(source, i18n.language),
    [source, i18n.language],
  );
  return (
    <Router hook={useHashLocation}>
      <Frame source={spoken} key={i18n.language}>
        <Pages source={spoken} problem={problem} openFile={openFile} />
      </Frame>
    </Router>
  );
}

/** The same source with the words of its codebook in another language: what is counted stays. */
function spokenSource(source: Source, language: string): Source {
  const codebook = inLanguage(source.opened.codebook, language);
  return { ...source, opened: { ...source.opened, codebook } };
}
