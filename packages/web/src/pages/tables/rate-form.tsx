import { type FormEvent, useState } from 'react';
import type { Tongue } from './names.ts';
import { type PopulationPart, readPopulation } from './population.ts';
import type { TableState } from './state.ts';

const PARTS = [
  ['people', 'ratePeople'],
  ['year', 'rateYear'],
  ['source', 'rateSource'],
] as const satisfies readonly (readonly [PopulationPart, string])[];

export interface RateFormProps {
  readonly state: TableState;
  readonly change: (state: TableState) => void;
  readonly tongue: Tongue;
}

/** Where a reader enters a population: with its year and source, or not at all. */
export function RateForm({ state, change, tongue }: RateFormProps) {
  const { t } = tongue;
  const [off, setOff] = useState<readonly PopulationPart[]>([]);
  const { population, ...without } = state;
  const isReady = state.year !== undefined && state.country !== undefined;
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (part: PopulationPart) => String(form.get(part) ?? '');
    const read = readPopulation({
      people: text('people'),
      year: text('year'),
      source: text('source'),
    });
    setOff('people' in read ? [] : read);
    if ('people' in read) change({ ...without, population: read });
  };
  return (
    <section className="rate-form">
      <h2>{t('rateTitle')}</h2>
      <p>{t('rateText')}</p>
      {!isReady && <p>{t('rateFirst')}</p>}
      {isReady && (
        <form onSubmit={show} noValidate key={JSON.stringify(population ?? {})}>
          {PARTS.map(([part, words]) => (
            <label key={part}>
              {t(words)}
              <input
                name={part}
                inputMode={part === 'source' ? 'text' : 'numeric'}
                defaultValue={population === undefined ? '' : String(population[part])}
                aria-invalid={off.includes(part)}
              />
            </label>
          ))}
          <button type="submit">{t('rateShow')}</button>
          {population !== undefined && (
            <button type="button" onClick={() => change(without)}>
              {t('rateClear')}
            </button>
          )}
          <p role="status" className={off.length > 0 ? 'note' : 'unseen'}>
            {off.length > 0 &&
              t('rateOff', {
                what: PARTS.filter(([part]) => off.includes(part))
                  .map(([, words]) => t(words))
                  .join(', '),
              })}
          </p>
        </form>
      )}
    </section>
  );
}
