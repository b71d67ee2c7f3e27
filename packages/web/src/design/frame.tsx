import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { useMissingLanguage } from '../i18n/missing-language.ts';
import { whole } from '../i18n/numbers.ts';
import { speak } from '../i18n/speak.ts';
import type { Source } from '../release/open-release.ts';
import { leaveQuickly } from './quick-exit.ts';
import { remember, remembered } from './remember.ts';

export interface FrameProps {
  readonly source: Source | undefined;
  /** Whether a source is on its way. */
  readonly isWaiting: boolean;
  readonly children: ReactNode;
}

/** What every page has: a way to skip, a way out, language, theme, and whose data it shows. */
export function Frame({ source, isWaiting, children }: FrameProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const whose = <Whose source={source} isWaiting={isWaiting} />;
  if (path === '/embed') return <Alone whose={whose}>{children}</Alone>;
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
        <MissingLanguage />
      </header>
      {whose}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A page inside somebody else's page: whose data it shows, and nothing else around it. */
function Alone({ whose, children }: Readonly<Record<'whose' | 'children', ReactNode>>) {
  return (
    <>
      {whose}
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
  ['#/tables', 'navTables'],
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

/** Whose data a page shows. Its place is kept while they are on their way, so that nothing jumps. */
function Whose({ source, isWaiting }: Pick<FrameProps, 'source' | 'isWaiting'>) {
  const { t, i18n } = useTranslation();
  if (source === undefined) {
    return isWaiting ? (
      <div className="banner-place" aria-hidden>
        {t('invented')}
      </div>
    ) : null;
  }
  const { name = '', facts, unread = 0 } = source;
  if (facts?.invented === true) {
    return (
      <aside className="banner" aria-label={t('factSource')}>
        {t('invented')}
      </aside>
    );
  }
  return (
    <aside className="banner plain" aria-label={t('factSource')}>
      {facts === undefined ? t('own', { name }) : facts.title}
      {unread > 0 && ` ${t('unread', { cells: whole(unread, i18n.language) })}`}
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
      <select
        className="languages"
        value={i18n.language}
        onChange={({ target }) => choose(target.value)}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** That the page is not in the language that was asked for. */
function MissingLanguage() {
  const { t } = useTranslation();
  const missing = useMissingLanguage();
  if (missing === undefined) return null;
  return (
    <p className="note" role="status">
      {t('languageMissing', { language: LANGUAGES[missing] })}
    </p>
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
