import { isExpired, type Resource } from './resource.ts';

/** The day on which something is shown, such as 2026-11-24. Whoever asks gives it: nothing here looks at a clock. */
export interface OnDay {
  readonly today: string;
}

/** The resources that are still in date on a day, in their order. */
export const inDate = (resources: readonly Resource[], { today }: OnDay): readonly Resource[] =>
  resources.filter((one) => !isExpired(one, today));
