import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { speak } from '../i18n/speak.ts';
import type { Source } from '../release/open-release.ts';
import { leaveQuickly } from './quick-exit.ts';
import { remember, remembered } from './remember.ts';

export interface FrameProps {
  readonly source: Source | undefined;
  readonly children: ReactNode;
}

/** What every page has: a way to skip, a way out, language, theme, and whose data it shows. */
export function Frame({ source, children }: FrameProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  if (path === '/embed') return <Alone source={source}>{children}</Alone>;
  return (
    <>
      <button type="button" className="skip" onClick={skip}>
        {t('skip')}
      </button>
      <header>
        <a className="home" href="#/">
          {t('title')}
        </a>
        <Sections />
        <LanguageChoice />
        <ThemeChoice />
        <button type="button" className="leave" onClick={leaveQuickly} title={t('leaveHint')}>
          {t('leave')}
        </button>
      </header>
      <Whose source={source} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A page inside somebody else's page: whose data it shows, and nothing else around it. */
function Alone({ source, children }: FrameProps) {
  return (
    <>
      <Whose source={source} />
      <main id="main" className="alone" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The parts of the site: an address, and the key of its words. */
const SECTIONS = [
  ['#/explore', 'navExplore'],
  ['#/explore/sources', 'navSources'],
  ['#/countries', 'navCountries'],
  ['#/stories', 'navStories'],
] as const;

function Sections() {
  const { t } = useTranslation();
  return (
    <nav className="sections" aria-label={t('sections')}>
      <ul>
        {SECTIONS.map(([href, words]) => (
          <li key={href}>
            <a href={href}>{t(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const skip = (): void => document.getElementById('main')?.focus();

function Whose({ source }: Pick<FrameProps, 'source'>) {
  const { t } = useTranslation();
  const words =
    source?.kind === 'own'
      ? t('own', { name: source.name ?? '' })
      : source?.facts?.invented === true
        ? t('invented')
        : undefined;
  if (words === undefined) return null;
  return (
    <aside className={`banner ${source?.kind}`} aria-label={t('factSource')}>
      {words}
    </aside>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const choose = (language: string) => {
    remember('language', language);
    void speak(language as Language);
  };
  return (
    <label>
      <span className="unseen">{t('language')}</span>
      <select value={i18n.language} onChange={({ target }) => choose(target.value)}>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const THEMES = { '': 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;

function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(remembered('theme'));
  const choose = (chosen: string) => {
    remember('theme', chosen);
    document.documentElement.dataset['theme'] = chosen;
    setTheme(chosen);
  };
  return (
    <label>
      <span className="unseen">{t('theme')}</span>
      <select value={theme} onChange={({ target }) => choose(target.value)}>
        {Object.entries(THEMES).map(([value, words]) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
