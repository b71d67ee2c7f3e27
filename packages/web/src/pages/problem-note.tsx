import { useTranslation } from 'react-i18next';
import type { Problem } from '../worker/problem.ts';

/** What happened and what to do; never what stood in a cell. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <section className="problem" role="alert">
      <h2>{t('problem')}</h2>
      <p lang="en" dir="ltr">
        {problem.cause} {problem.remedy}
      </p>
    </section>
  );
}
