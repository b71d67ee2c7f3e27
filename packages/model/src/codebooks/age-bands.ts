import type { Code } from '../codebook.ts';

const BANDS = [
  ['0--8', '0–8'],
  ['9--17', '9–17'],
  ['18--20', '18–20'],
  ['21--23', '21–23'],
  ['24--26', '24–26'],
  ['27--29', '27–29'],
  ['30--38', '30–38'],
  ['39--47', '39–47'],
] as const;

/** The bands below 18 as the files spell them; the first synthetic release pads the second one. */
export const CHILD_BANDS = { plain: ['0--8', '9--17'], padded: ['0--8', '09--17'] } as const;

/** The bands from 18 on, the same in every file. */
export const ADULT_BANDS = [
  '18--20',
  '21--23',
  '24--26',
  '27--29',
  '30--38',
  '39--47',
  '48+',
] as const;

/**
 * CTDC's nine age bands. `padded` writes the second band as the first synthetic release does;
 * the other spelling, and bands with a hyphen or a dash, are read either way.
 */
export function ageBandCodes(second: 'plain' | 'padded'): Code[] {
  const bands = BANDS.map(([code, label]) => {
    const dashed = [label, label.replace('–', '—'), label.replace('–', '-')];
    if (code !== '9--17') return { code, label, aliases: dashed };
    return second === 'plain'
      ? { code, label, aliases: ['09--17', ...dashed] }
      : { code: '09--17', label, aliases: [code, ...dashed] };
  });
  return [...bands, { code: '48+', label: '48 or over' }];
}
