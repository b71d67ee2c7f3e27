/** A number in full words of a terminal: thousands apart, no more than three digits after the point. */
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const number = (value: number): string => NUMBER.format(value);
export const whole = (value: number): string => WHOLE.format(value);

/** A very small number as people write it: 1e-6. */
export const small = (value: number): string =>
  value > 0 && value < 1e-3 ? value.toExponential() : String(value);

/** Summaries stay readable on a wide screen. */
const WIDEST = 80;

export const pageWidth = (columns: number): number => Math.min(WIDEST, Math.max(20, columns));

/**
 * Text that a file or a person gave, made harmless: a control character could move the cursor, or
 * rewrite what was said before.
 */
export const harmless = (text: string): string => text.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, '�');

/** The lines of a text broken between words; a word longer than a line is left whole. */
export function brokenLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  const [first = '', ...words] = text.split(' ');
  let line = first;
  for (const word of words) {
    const next = `${line} ${word}`;
    if (line.trim() !== '' && next.length > width) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return [...lines, line];
}

/** Breaks a text between words; its own line ends stay. */
export const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => brokenLines(line, width))
    .join('\n');

/** A word for a command line that a person may copy: quoted where a shell would take it apart. */
export function shellWord(text: string): string {
  const plain = /^[\w@%+=:,./-]+$/u.test(text) && !text.startsWith('-');
  return plain ? text : `'${harmless(text).replaceAll("'", "'\\''")}'`;
}
