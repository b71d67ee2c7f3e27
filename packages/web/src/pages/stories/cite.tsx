import { UnsavedNote } from '../unsaved-note.tsx';
import { useSaving } from '../use-saving.ts';
import { checkedWords } from './checked-line.tsx';
import { dayIn } from './day-in.ts';
import type { Telling } from './telling.ts';

/** How a story is cited: with the release that its live numbers are those of. */
export function Cite({ telling }: { readonly telling: Telling }) {
  const { t, language } = telling.speech;
  const { title, date } = telling.story;
  const { copied, unsaved, copy } = useSaving();
  const address = window.location.href;
  const text = t('citation', {
    title,
    date: dayIn(date, language),
    checked: checkedWords(telling),
    address,
  });
  return (
    <section className="cite">
      <h2>{t('cite')}</h2>
      <p>{text}</p>
      <button type="button" onClick={() => copy('citation', () => text)}>
        {t(copied === undefined ? 'copy' : 'copied')}
      </button>
      <UnsavedNote unsaved={unsaved} />
    </section>
  );
}
