import { useTranslation } from 'react-i18next';
import type { Saving } from './use-saving.ts';

/** What could not be handed out, where there is anything. */
export function UnsavedNote({ unsaved }: Pick<Saving, 'unsaved'>) {
  const { t } = useTranslation();
  if (unsaved === undefined) return null;
  return (
    <p className="note unsaved" role="status">
      {t(unsaved)}
    </p>
  );
}
