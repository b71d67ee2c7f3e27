/** What is never the path that is taken unless somebody decides otherwise. */
export const SENSITIVE = ['family-contact', 'guardian-consent', 'return'] as const;

export type Sensitive = (typeof SENSITIVE)[number];

/** How a language says the things that are looked for; each is a part of a regular expression. */
export interface Wording {
  /** Getting in touch. */
  readonly contact: string;
  /** Asking for a yes. */
  readonly consent: string;
  /** Sending, handing or taking somebody back; what it says is whole, nobody else has to be named. */
  readonly back: string;
  /** Relatives, carers and guardians. */
  readonly family: string;
  /** A guardian whom the state appoints and who is free of any part in it. */
  readonly independent: string;
  /** What denies the words behind it, in the same part of the sentence. */
  readonly denies: string;
  /** What turns a denial into the contrary, as in "do not hesitate to call". */
  readonly urges: string;
  /** Words that begin a new part of a sentence, which a denial before them does not reach. */
  readonly joins: string;
  /** The real conditions, in full: only after a best interests decision, an assessment, a ruling. */
  readonly depends: string;
}
