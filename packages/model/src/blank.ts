/** Why a cell holds no value. A blank without a reason does not exist in Tessera. */
export const BLANK_REASONS = ['NotRecorded', 'NotAsked', 'Withheld', 'Suppressed'] as const;

/**
 * - `NotRecorded`: the question may have been asked; no usable answer was written down.
 * - `NotAsked`: the source does not collect this.
 * - `Withheld`: known, and kept back by the person or the organisation.
 * - `Suppressed`: removed to protect somebody.
 */
export type BlankReason = (typeof BLANK_REASONS)[number];
