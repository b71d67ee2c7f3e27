import { kindOf } from './kind.ts';
import { noteLines } from './note-lines.ts';
import { noteLinks } from './note-links.ts';
import { figureOf, type Telling } from './telling.ts';

/** Where each number comes from, in the order of the story: also on paper, where nothing unfolds. */
export function NotesList({ telling }: { readonly telling: Telling }) {
  const { t } = telling.speech;
  return (
    <section className="notes">
      <h2>{t('notes')}</h2>
      <ol>
        {telling.order.map((name) => {
          const figure = figureOf(telling, name);
          const [first, ...lines] = noteLines(name, telling);
          if (figure === undefined) return null;
          const kind = kindOf(figure);
          return (
            <li key={name}>
              <span className={`tag ${kind}`}>{t(`kind_${kind}`)}</span>{' '}
              <span lang={first?.language}>{first?.text}</span>
              {lines.map((line) => (
                <span key={line.name} className="line">
                  {' · '}
                  <b>{line.name}</b> <span lang={line.language}>{line.text}</span>
                </span>
              ))}{' '}
              {noteLinks(name, telling).map(({ words, href }) => (
                <a key={href} href={href}>
                  {words}
                </a>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
