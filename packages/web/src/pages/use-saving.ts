import { useState } from 'react';

/** The key of the words that say what could not be handed out. */
export type Unsaved = 'notCopied' | 'notSaved';

/** What a reader takes along, and what came of it. */
export interface Saving {
  /** The name of what was copied last. */
  readonly copied: string | undefined;
  /** What could not be handed out, until the next try. */
  readonly unsaved: Unsaved | undefined;
  /** Puts a text on the clipboard; `what` becomes `copied` when it is there. */
  copy(what: string, text: () => string): void;
  /** Makes a file and hands it out. */
  save(hand: () => void | Promise<void>): void;
}

/** Hands out texts and files. Browsers refuse both, and what a file is made of may not come: that is told. */
export function useSaving(): Saving {
  const [copied, setCopied] = useState<string>();
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const attempt = async (act: () => void | Promise<void>, otherwise: Unsaved) => {
    setUnsaved(undefined);
    try {
      await act();
    } catch {
      setUnsaved(otherwise);
    }
  };
  return {
    copied,
    unsaved,
    copy: (what, text) => {
      setCopied(undefined);
      void attempt(async () => {
        await navigator.clipboard.writeText(text());
        setCopied(what);
      }, 'notCopied');
    },
    save: (hand) => void attempt(hand, 'notSaved'),
  };
}
