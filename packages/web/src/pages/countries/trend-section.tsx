import type { CountryTable } from '@tessera/content/countries';
import type { Speech } from './cell-words.ts';
import { SaveTrend } from './save-trend.tsx';
import { TrendKey, TrendPanels } from './trend-panels.tsx';
import { drawable, PEOPLE_DRAWN, PEOPLE_TOLD, sharedYears, trendSentence } from './trend-words.ts';
import { YearsTable } from './years-table.tsx';

export interface TrendSectionProps {
  readonly code: string;
  readonly name: string;
  readonly table: CountryTable;
  readonly speech: Speech;
  readonly note: string | undefined;
}

/** Detections over the years: picture, sentence, table, and all of it to take along. */
export function TrendSection({ code, name, table, speech, note }: TrendSectionProps) {
  const { t } = speech;
  const years = sharedYears(table);
  const drawn = drawable(table, PEOPLE_DRAWN);
  const untold = PEOPLE_DRAWN.filter((measure) => !drawn.includes(measure));
  return (
    <section>
      <h2>{t('trendTitle')}</h2>
      {drawn.length > 0 && (
        <>
          <TrendPanels table={table} measures={drawn} years={years} speech={speech} />
          <TrendKey speech={speech} />
          <p>{t('trendCaution')}</p>
        </>
      )}
      {untold.map((measure) => (
        <p key={measure}>{trendSentence(table, measure, years, speech)}</p>
      ))}
      <YearsTable
        {...{ table, years, speech }}
        measures={PEOPLE_TOLD}
        caption={`${name}: ${t('trendTitle')}`}
      />
      <SaveTrend {...{ code, name, table, speech, note }} />
    </section>
  );
}
