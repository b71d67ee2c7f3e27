import { useState } from 'react';
import { saveCsv } from '../../chart/save.ts';
import { tableCsv } from './export/table-csv.ts';
import type { Shown } from './table-text.ts';

/** Table, workbook, paper and address to take along; source and signs travel inside them. */
export function SaveBar({ shown }: { readonly shown: Shown }) {
  const { t } = shown.tongue;
  const [isCopied, setIsCopied] = useState(false);
  const { table, year, country } = shown.state;
  const name = ['tessera', table, country, year].filter((part) => part !== undefined).join('-');
  const address = () => window.location.href;
  const csv = () => saveCsv(tableCsv(shown, address()), name);
  const xlsx = async () => {
    const { saveWorkbook } = await import('./export/save-workbook.ts');
    const rightToLeft = document.documentElement.dir === 'rtl';
    await saveWorkbook(shown, { address: address(), rightToLeft }, `${name}.xlsx`);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(address());
    setIsCopied(true);
  };
  return (
    <div className="save">
      <button type="button" onClick={csv}>
        {t('saveCsv')}
      </button>
      <button type="button" onClick={() => void xlsx()}>
        {t('saveXlsx')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {t('print')}
      </button>
      <button type="button" onClick={() => void copy()}>
        {isCopied ? t('copied') : t('copyLink')}
      </button>
    </div>
  );
}
