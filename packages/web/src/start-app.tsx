import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { Language } from './i18n/language.ts';
import { startWords } from './i18n/speak.ts';
import { openRelease } from './release/open-release.ts';

const releaseBase = () =>
  document.querySelector<HTMLMetaElement>('meta[name=tessera-release]')?.content ?? 'release/';

/** Shows the page in a language, while the release that lies beside it is fetched. */
export async function startApp(language: Language): Promise<void> {
  const release = openRelease(releaseBase());
  await startWords(language);
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App release={release} />
    </StrictMode>,
  );
}
