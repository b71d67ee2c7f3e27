import { goTo } from '../../use-hash-location.ts';
import type { Speech } from './cell-words.ts';

export interface FindBoxProps {
  readonly wanted: string;
  readonly setWanted: (text: string) => void;
  /** Codes that were found; all of them where nothing is asked for. */
  readonly found: ReadonlySet<string>;
  readonly speech: Speech;
}

/** Leaves in the list what fits; Enter opens the page where only one is left. */
export function FindBox({ wanted, setWanted, found, speech: { t } }: FindBoxProps) {
  const open = () => {
    const [only, second] = found;
    if (only !== undefined && second === undefined) goTo(`/countries/${only}`);
  };
  return (
    <search className="place-find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label>
          {t('find')}
          <input
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            aria-describedby="find-hint"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      </form>
      <p className="of" id="find-hint">
        {t('findHint')}
      </p>
      <p role="status">
        {wanted.trim() === ''
          ? ''
          : found.size === 0
            ? t('none')
            : t('found', { count: found.size })}
      </p>
    </search>
  );
}
