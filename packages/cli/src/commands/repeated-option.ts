/** Collects the values of an option that may be given several times, one value each. */
export const repeatedOption = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];
