import {
  compare,
  ORDERS,
  ordered,
  QUESTION_IDS,
  SOURCE_WORDS,
  SOURCES,
} from '@tessera/content/sources';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import { isLanguage } from '../../i18n/language.ts';
import { goTo, useHashSearch } from '../../use-hash-location.ts';
import type { Problem } from '../../worker/problem.ts';
import type { PageProps } from '../lazy-page.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { openLine } from './open-line.ts';
import { publishedLines } from './published-lines.ts';
import { SaveBar } from './save-bar.tsx';
import { SideBySide } from './side-by-side.tsx';
import './sources.css';
import { SourcesChart } from './sources-chart.tsx';
import { SourcesTable } from './sources-table.tsx';
import { readState, type State, writeState } from './state.ts';
import { findingOf, keyLines, whyLines } from './told-page.ts';
import { useOpenAnswer } from './use-open-answer.ts';
import { SOURCES_AREA } from './words.ts';

/** One question across published sources: a picture, every source beside the others, and why they differ. */
export function SourcesPage({ source, problem }: PageProps) {
  const { t, i18n } = useTranslation(SOURCES_AREA);
  const words = SOURCE_WORDS[isLanguage(i18n.language) ? i18n.language : 'en'];
  const tongue = useMemo(() => ({ t, words }), [t, words]);
  const search = useHashSearch();
  const { state, ignored } = useMemo(() => readState(search), [search]);
  const comparison = useMemo(() => compare(state.question, SOURCES), [state.question]);
  const rows = useMemo(() => ordered(comparison.rows, state.order), [comparison, state.order]);
  const { answer, problem: uncounted } = useOpenAnswer(source, state.question);
  const wrong = uncounted ?? (isMissing(problem) ? undefined : problem);
  const open = useMemo(() => (answer && source ? { answer, source } : undefined), [answer, source]);
  const lines = useMemo(
    () => [
      ...publishedLines(rows, tongue),
      ...(open === undefined ? [] : [openLine(open.answer, open.source, tongue)]),
    ],
    [rows, open, tongue],
  );
  usePageTitle(t('title'));
  const shown = { state, comparison, rows, open };
  const question = words.phrases.questions[state.question];
  const finding = findingOf(comparison, words);
  return (
    <div className="sources">
      <Breadcrumb above={[{ words: t('explore'), href: '#/explore' }]} />
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {ignored.length > 0 && (
        <p className="note" role="status">
          {t('ignored', { what: ignored.join(', ') })}
        </p>
      )}
      {words.state === 'machine draft' && <p className="note">{t('draft')}</p>}
      {wrong !== undefined && <ProblemNote problem={wrong} />}
      <Choices state={state} />
      <article className="picture">
        <h2>{question}</h2>
        {finding !== '' && (
          <p className="finding" role="status">
            {finding}
          </p>
        )}
        <p>{t(`ordered_${state.order}`)}</p>
        <SourcesChart
          lines={lines}
          label={t('pictureLabel', { finding })}
          language={words.language}
        />
        <ul className="key">
          {keyLines(shown, tongue).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <SaveBar shown={shown} lines={lines} tongue={tongue} />
        <SourcesTable title={question} rows={rows} open={open} tongue={tongue} />
      </article>
      <section>
        <h2>{t('whyTitle')}</h2>
        <ul className="why">
          {whyLines(comparison, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('whyNote')}</p>
      </section>
      <SideBySide shown={shown} tongue={tongue} />
    </div>
  );
}

/** Where there is no release the published sources stand alone, and nothing is wrong. */
const isMissing = (problem: Problem | undefined): boolean =>
  problem?.detail?.['reason'] === 'no-release';

/** Which question, and in which order the sources stand. */
function Choices({ state }: { readonly state: State }) {
  const { t, i18n } = useTranslation(SOURCES_AREA);
  const { questions } = SOURCE_WORDS[isLanguage(i18n.language) ? i18n.language : 'en'].phrases;
  const change = (next: Partial<State>) =>
    goTo('/explore/sources', writeState({ ...state, ...next }));
  return (
    <div className="choices">
      <label>
        {t('question')}
        <select
          value={state.question}
          onChange={({ target }) => {
            const question = QUESTION_IDS.find((one) => one === target.value);
            if (question !== undefined) change({ question });
          }}
        >
          {QUESTION_IDS.map((id) => (
            <option key={id} value={id}>
              {questions[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}
        <select
          value={state.order}
          onChange={({ target }) => {
            const order = ORDERS.find((one) => one === target.value);
            if (order !== undefined) change({ order });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`order_${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
