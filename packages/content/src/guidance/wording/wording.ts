/** What is never the path that is taken unless somebody decides otherwise. */
export const SENSITIVE = ['family-contact', 'guardian-consent', 'return'] as const;

export type Sensitive = (typeof SENSITIVE)[number];

/** How a language says the things that are looked for; each is a part of a regular expression. */
export interface Wording {
  /** Getting in touch. */
  readonly contact: string;
  /** Asking for a yes. */
  readonly consent: string;
  /** Sending or handing somebody back; what it says is whole, nobody else has to be named. */
  readonly back: string;
  /** Relatives, carers and guardians. */
  readonly family: string;
  /** A guardian whom the state appoints and who is free of any part in it. */
  readonly independent: string;
  /** What makes a sentence no default: that it is not done, or on what it depends. */
  readonly unless: string;
}
