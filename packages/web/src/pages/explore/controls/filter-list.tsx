import { useState } from 'react';
import type { FilterControl } from '../../../explore/filters.ts';
import type { Tongue } from '../../../explore/names.ts';

export interface FilterListProps {
  readonly control: FilterControl;
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
  /** Whether values stand in the order of their names: a list of countries is looked up by name. */
  readonly isAlphabetic: boolean;
  readonly tongue: Tongue;
}

/** A list with more values than this one can be searched. */
const MANY = 12;

/** Some values of a column, or some flags of a group: a folded list of boxes to tick. */
export function FilterList({ control, chosen, choose, isAlphabetic, tongue }: FilterListProps) {
  const { t, language } = tongue;
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState('');
  const { label, values, kind } = control;
  const sorted = isAlphabetic
    ? values.toSorted((a, b) => a.label.localeCompare(b.label, language))
    : values;
  const found = sorted.filter((value) => isNamed(value.label, asked, language));
  const toggle = (code: string) =>
    choose(
      values.flatMap((value) =>
        (value.code === code) !== chosen.includes(value.code) ? [value.code] : [],
      ),
    );
  return (
    <details className="list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label}
        {chosen.length > 0 ? ` (${chosen.length})` : ''}
      </summary>
      {isOpen && (
        <>
          {values.length > MANY && (
            <label className="search">
              <span className="unseen">{t('search', { label })}</span>
              <input
                type="search"
                value={asked}
                placeholder={t('search', { label })}
                onChange={({ target }) => setAsked(target.value)}
              />
            </label>
          )}
          {kind === 'flags' && <p className="hint">{t('anyOf')}</p>}
          <fieldset className="boxes">
            <legend className="unseen">{label}</legend>
            {found.map((value) => (
              <label key={value.code}>
                <input
                  type="checkbox"
                  checked={chosen.includes(value.code)}
                  onChange={() => toggle(value.code)}
                />
                {value.label}
              </label>
            ))}
            {found.length === 0 && <p>{t('noMatch')}</p>}
          </fieldset>
          {chosen.length > 0 && (
            <button type="button" onClick={() => choose([])}>
              {t('clearOne')}
              <span className="unseen"> {label}</span>
            </button>
          )}
        </>
      )}
    </details>
  );
}

/** Whether a name has the letters that were asked for, whatever their case and accents. */
function isNamed(name: string, asked: string, language: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(language);
  return plain(name).includes(plain(asked.trim()));
}
