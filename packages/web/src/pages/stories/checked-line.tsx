import { releaseName } from './release-name.ts';
import type { Telling } from './telling.ts';

/** Which release the live numbers are those of, and how many of them it answers. */
export function checkedWords({ source, check, isWaiting, speech }: Telling): string {
  const { t } = speech;
  if (source === undefined || check === undefined) return t(isWaiting ? 'checking' : 'notChecked');
  const { answered, asked } = check;
  return t('checked', { what: releaseName(source, speech), answered, asked });
}

export function CheckedLine({ telling }: { readonly telling: Telling }) {
  return (
    <p className="checked" role="status">
      {checkedWords(telling)}
    </p>
  );
}
