import { useTranslation } from 'react-i18next';
import { problemText } from '../i18n/problems/problem-text.ts';
import type { Problem } from '../worker/problem.ts';

/** What happened and what to do; never what stood in a cell. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t, i18n } = useTranslation();
  const { text, language } = problemText(problem, i18n.language);
  return (
    <section className="problem" role="alert">
      <h2>{t('problem')}</h2>
      <p lang={language} dir={i18n.dir(language)}>
        {text}
      </p>
    </section>
  );
}
