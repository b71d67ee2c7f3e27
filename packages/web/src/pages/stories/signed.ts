/** A difference of shares as so many of a hundred, with its sign; digits are the same in every language. */
export const signed = (difference: number, language: string): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(100 * difference);
