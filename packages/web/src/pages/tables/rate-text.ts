const DIGITS = 2;

/** A rate of 100,000 in the digits of the language: two significant ones at least. */
export const rateText = (rate: number, language: string): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: DIGITS,
    maximumFractionDigits: DIGITS,
  }).format(rate);
