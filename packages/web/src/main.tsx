import './design/frame.css';
import { remembered } from './design/remember.ts';
import { isLanguage, preferred } from './i18n/language.ts';
import { loadWords } from './i18n/load-words.ts';

// The first script of the page is small: the words of a language are on their way while the rest is.
const chosen = remembered('language');
const language = isLanguage(chosen) ? chosen : preferred(navigator.languages);
document.documentElement.dataset['theme'] = remembered('theme');
void loadWords(language).catch(() => undefined);
void import('./start-app.tsx').then(({ startApp }) => startApp(language));
