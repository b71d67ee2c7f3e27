/** A concept and the words that mean it, in any language, parted by bars. */
export type Concepts = Readonly<Record<string, string>>;
