import { asReleased, type Released } from './as-released.ts';

/** An invented table in the place of a measured one. */
export const releasedForTests: <T>(value: T) => Released<T> = asReleased;
