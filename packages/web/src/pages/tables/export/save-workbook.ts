import writeXlsxFile from 'write-excel-file/browser';
import { saveBlob } from '../../../chart/save.ts';
import type { Shown } from '../table-text.ts';
import { type WorkbookPlace, workbook } from './workbook.ts';

/** Fetched when somebody wants a workbook, and not before. */
export async function saveWorkbook(
  shown: Shown,
  place: WorkbookPlace,
  name: string,
): Promise<void> {
  saveBlob(await writeXlsxFile([...workbook(shown, place)]).toBlob(), name);
}
