import type { Tongue } from '../../explore/names.ts';

export interface IgnoredNoteProps {
  /** The parts of an address that mean nothing here. */
  readonly ignored: readonly string[];
  readonly tongue: Tongue;
}

/** An address that asks for more than there is gets another picture than it asked for, and that is said. */
export function IgnoredNote({ ignored, tongue: { t } }: IgnoredNoteProps) {
  if (ignored.length === 0) return null;
  return (
    <p className="note" role="status">
      {t('ignored', { what: ignored.join(', ') })}
    </p>
  );
}
