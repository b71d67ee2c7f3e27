import { saveCsv } from '../../chart/save.ts';
import { UnsavedNote } from '../unsaved-note.tsx';
import { useSaving } from '../use-saving.ts';
import { tableCsv } from './export/table-csv.ts';
import type { Shown } from './table-text.ts';

/** Table, workbook, paper and address to take along; source and signs travel inside them. */
export function SaveBar({ shown }: { readonly shown: Shown }) {
  const { t } = shown.tongue;
  const { copied, unsaved, copy, save } = useSaving();
  const { table, year, country } = shown.state;
  const name = ['tessera', table, country, year].filter((part) => part !== undefined).join('-');
  const address = () => window.location.href;
  const csv = () => saveCsv(tableCsv(shown, address()), name);
  const xlsx = async () => {
    const { saveWorkbook } = await import('./export/save-workbook.ts');
    const rightToLeft = document.documentElement.dir === 'rtl';
    await saveWorkbook(shown, { address: address(), rightToLeft }, `${name}.xlsx`);
  };
  return (
    <>
      <div className="save">
        <button type="button" onClick={() => save(csv)}>
          {t('saveCsv')}
        </button>
        <button type="button" onClick={() => save(xlsx)}>
          {t('saveXlsx')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button type="button" onClick={() => copy('link', address)}>
          {copied === 'link' ? t('copied') : t('copyLink')}
        </button>
      </div>
      <UnsavedNote unsaved={unsaved} />
    </>
  );
}
