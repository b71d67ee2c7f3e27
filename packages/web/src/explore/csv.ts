import type { Answered } from './answer.ts';
import { panelsOf } from './bars.ts';
import type { Tongue } from './sentences.ts';
import { blockName } from './sentences.ts';

/** A cell that no spreadsheet runs as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table of a picture with its words as lines of their own above it. */
export function tableCsv(answered: Answered, lines: readonly string[], tongue: Tongue): string {
  const { t } = tongue;
  const head = ['part', t('tableAnswer'), 'share', 'low', 'high', 'known'];
  const rows = panelsOf(answered).flatMap(({ block, bars, of }) => {
    const part = block === undefined ? undefined : answered.blocks[block];
    return bars.map(({ label, share }) => [
      part === undefined ? '' : blockName(part, tongue),
      label,
      ...(share === undefined
        ? ['', '', '']
        : [share.value, share.low, share.high].map((value) => value.toFixed(4))),
      String(Math.round(of)),
    ]);
  });
  return [
    ...lines.map((line) => cell(`# ${line}`)),
    ...[head, ...rows].map((row) => row.map(cell).join(',')),
  ].join('\r\n');
}
