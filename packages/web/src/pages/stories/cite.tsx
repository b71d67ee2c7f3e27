import { useState } from 'react';
import { checkedWords } from './checked-line.tsx';
import { dayIn } from './day-in.ts';
import type { Telling } from './telling.ts';

/** How a story is cited: with the release that its live numbers are those of. */
export function Cite({ telling }: { readonly telling: Telling }) {
  const { t, language } = telling.speech;
  const { title, date } = telling.story;
  const [isCopied, setCopied] = useState(false);
  const address = window.location.href;
  const text = t('citation', {
    title,
    date: dayIn(date, language),
    checked: checkedWords(telling),
    address,
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="cite">
      <h2>{t('cite')}</h2>
      <p>{text}</p>
      <button type="button" onClick={() => void copy()}>
        {t(isCopied ? 'copied' : 'copy')}
      </button>
    </section>
  );
}
