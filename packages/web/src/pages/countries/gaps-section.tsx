import { type CountryTable, EDITION, gapsIn } from '@tessera/content/countries';
import type { Speech } from './cell-words.ts';

export interface GapsProps {
  readonly table: CountryTable | undefined;
  readonly citizenships: CountryTable | undefined;
  readonly speech: Speech;
  /** Where the codebook of the open release can be read. */
  readonly codebook: string | undefined;
}

/** What would have to be written down before more can be known, the first thing first. */
export function GapsSection({ table, citizenships, speech, codebook }: GapsProps) {
  const { t } = speech;
  return (
    <section>
      <h2>{t('gapsTitle')}</h2>
      <p>{t(table === undefined ? 'gapsLeadNothing' : 'gapsLead')}</p>
      <ol className="gap-list">
        {gapsIn(table, citizenships).map((gap) => (
          <li key={gap}>
            <strong>{t(`gap_${gap}`)}</strong> {t(`gap_${gap}Why`, { to: EDITION.years.to })}
          </li>
        ))}
      </ol>
      <p>
        {t('gapsGuide')} {codebook !== undefined && <a href={codebook}>{t('gapsCodebook')}</a>}
      </p>
    </section>
  );
}
