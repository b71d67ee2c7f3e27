import type { CodeMeaning } from '@tessera/content/countries';
import type { Speech } from './cell-words.ts';

export interface NotACountryProps {
  readonly meaning: Exclude<CodeMeaning, { kind: 'country' }>;
  /** What stood in the address. */
  readonly asked: string;
  readonly speech: Speech;
}

const LONGEST = 20;

/** A code of the past says what it was; anything else, that it is none. */
export function NotACountry({ meaning, asked, speech: { t } }: NotACountryProps) {
  const isFormer = meaning.kind === 'former';
  const code = isFormer ? meaning.code : asked.slice(0, LONGEST);
  return (
    <>
      <h1>{t(isFormer ? 'formerTitle' : 'nothingTitle', { code })}</h1>
      {isFormer && <p className="lead">{t(`former_${meaning.code}`)}</p>}
      <p>{t(isFormer ? 'formerText' : 'nothingText')}</p>
      <p>
        <a href="#/countries">{t('backToList')}</a>
      </p>
    </>
  );
}
