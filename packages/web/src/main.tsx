import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/frame.css';
import { App } from './app.tsx';
import { remembered } from './design/remember.ts';
import { LANGUAGES, type Language, preferred } from './i18n/language.ts';
import { startWords } from './i18n/speak.ts';

const chosen = remembered('language');
const language = Object.hasOwn(LANGUAGES, chosen)
  ? (chosen as Language)
  : preferred(navigator.languages);
document.documentElement.dataset['theme'] = remembered('theme');
await startWords(language);
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
