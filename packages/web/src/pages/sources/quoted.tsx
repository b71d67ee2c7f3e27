import { type SourceWords, type Statement, told } from '@tessera/content/sources';
import { isAddress } from './is-address.ts';

interface Worded {
  readonly words: SourceWords;
}

/** What a source says, in the language of the page; in English, and marked so, where nobody translated it. */
export function Said({ text, words }: Worded & { readonly text: string }) {
  const { text: here, language } = told(text, words);
  return language === words.language ? here : <English text={here} />;
}

/** A title, a citation, or a text that stays in its language. */
export const English = ({ text }: { readonly text: string }) => (
  <span lang="en" dir="ltr">
    {text}
  </span>
);

/** Statements of a source, and where they stand: once for those that stand in one place. */
export function Statements({ says, words }: Worded & { readonly says: readonly Statement[] }) {
  return says.map((one, i) => {
    const citation = citationOf(one);
    const next = says[i + 1];
    return (
      <p key={one.text}>
        <Said text={one.text} words={words} />
        {citation !== undefined && (next === undefined || citationOf(next) !== citation) && (
          <small>
            <Address text={citation} />
          </small>
        )}
      </p>
    );
  });
}

const citationOf = (one: Statement): string | undefined =>
  'citation' in one ? one.citation : undefined;

/** Where something stands: as a link where it is the address of a page. */
export function Address({ text }: { readonly text: string }) {
  if (!isAddress(text)) return <English text={text} />;
  return (
    <a href={`https://${text}`} lang="en" dir="ltr" rel="external noreferrer">
      {text}
    </a>
  );
}
