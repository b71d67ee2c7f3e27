/** How a language writes numbers; digits are the same everywhere, so that tables can be compared. */
const formatter = (language: string, digits: number) =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** A share of 0 to 1 as so many of a hundred, in whole numbers where that is exact enough. */
export function ofHundred(share: number, language: string, digits = 0): string {
  return formatter(language, digits).format(100 * share);
}

export const whole = (count: number, language: string): string =>
  formatter(language, 0).format(Math.round(count));
