import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { Frame } from './design/frame.tsx';
import { listenForExit } from './design/quick-exit.ts';
import { inLanguage } from './i18n/labels/learn-labels.ts';
import { Pages } from './pages/pages.tsx';
import type { OpenedRelease, Source } from './release/open-release.ts';
import { useSource } from './release/use-source.ts';
import { useHashLocation } from './use-hash-location.ts';

export interface AppProps {
  readonly release: Promise<OpenedRelease>;
}

/** The whole page: a frame, and in it the pages over one source. */
export function App({ release }: AppProps) {
  const { i18n } = useTranslation();
  const { source, problem, openFile } = useSource(release);
  useEffect(() => listenForExit(), []);
  const spoken = useMemo(
    () => source && spokenSource(source, i18n.language),
    [source, i18n.language],
  );
  return (
    <Router hook={useHashLocation}>
      <Frame source={spoken} isWaiting={!source && !problem} key={i18n.language}>
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
