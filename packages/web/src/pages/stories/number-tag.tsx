import { useId, useState } from 'react';
import { kindOf } from './kind.ts';
import { noteLines } from './note-lines.ts';
import { noteLinks } from './note-links.ts';
import { figureOf, numberOf, type Telling } from './telling.ts';

export interface NumberTagProps {
  readonly name: string;
  readonly telling: Telling;
}

/** The kind of a number in a word, and its note one tap away: in the margin, or below the line. */
export function NumberTag({ name, telling }: NumberTagProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const figure = figureOf(telling, name);
  if (figure === undefined) return null;
  const { t } = telling.speech;
  const kind = kindOf(figure);
  const [first] = noteLines(name, telling);
  const words = { kind: t(`kind_${kind}`), number: numberOf(telling, name) };
  return (
    <>
      <button
        type="button"
        className={`tag ${kind}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('about', { ...words, what: first?.text ?? '' })}
        onClick={() => setOpen(!isOpen)}
      >
        {words.kind} {words.number}
      </button>
      {isOpen && (
        <span id={id} className="aside" role="note">
          {noteLines(name, telling).map((line) => (
            <span key={line.name} className="line">
              <b>{line.name}</b> <span lang={line.language}>{line.text}</span>
            </span>
          ))}
          {noteLinks(name, telling).map(({ words: text, href }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </span>
      )}
    </>
  );
}
