import { NATIONAL, toldBySources } from '@tessera/content/countries';
import { figureSentence, named, SOURCE_WORDS, told } from '@tessera/content/sources';
import type { ReactNode } from 'react';
import { isLanguage } from '../../i18n/language.ts';
import type { Speech } from './cell-words.ts';
import { Sentences } from './known.tsx';
import { nationalSentences } from './told-sentences.ts';

export interface ToldBySourcesProps {
  readonly code: string;
  readonly speech: Speech;
}

/** Every answer of a source about this country in a sentence, with who was looking and the citation. */
export function ToldBySources({ code, speech }: ToldBySourcesProps) {
  const { t, language } = speech;
  const words = SOURCE_WORDS[isLanguage(language) ? language : 'en'];
  return (
    <>
      {toldBySources(code).map(({ source, rows }) => (
        <Quoted key={source.id} citation={source.references.join(', ')} speech={speech}>
          <h3>{named(source.name, words)}</h3>
          {rows.some(({ answer }) => answer.standing === 'recomputed') && (
            <p>{t('toldRecomputed')}</p>
          )}
          <Sentences
            sentences={rows.map(
              (row) =>
                `${words.phrases.questions[row.answer.question]} ${figureSentence(row, words)}`,
            )}
          />
          {source.detection.says.map(({ text }) => (
            <Statement key={text} {...told(text, words)} />
          ))}
        </Quoted>
      ))}
      {NATIONAL.filter(({ country }) => country === code).map((figure) => (
        <Quoted key={figure.citation} citation={figure.citation} speech={speech}>
          <Sentences sentences={nationalSentences(figure, speech)} />
        </Quoted>
      ))}
    </>
  );
}

const Statement = ({ text, language }: { readonly text: string; readonly language: string }) => (
  <p className="of" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
    {text}
  </p>
);

interface QuotedProps {
  readonly citation: string;
  readonly speech: Speech;
  readonly children: ReactNode;
}

function Quoted({ citation, speech: { t }, children }: QuotedProps) {
  return (
    <div className="told-source">
      {children}
      <p className="of">{t('source', { source: citation })}</p>
    </div>
  );
}
