import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tongue } from '../../explore/names.ts';

/** The words of the explorer, with those of the frame behind them; the same object for one language. */
export function useTongue(): Tongue {
  const { t, i18n } = useTranslation(['explore', 'translation'], { nsMode: 'fallback' });
  const { language } = i18n;
  return useMemo(() => ({ t, language }), [t, language]);
}
