import type { Language, TextState } from '../guidance/index.ts';
import type { BestInterests, CaseStep, Pillar, Role, Step } from './steps.ts';

/** Names and headings of cards in one language. */
export interface PathwayWords {
  readonly language: Language;
  readonly state: TextState;
  readonly steps: Readonly<Record<Step, string>>;
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly caseSteps: Readonly<Record<CaseStep, string>>;
  readonly bestInterests: Readonly<Record<BestInterests, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly headings: Readonly<
    Record<
      'now' | 'never' | 'involve' | 'stop' | 'branch' | 'source' | 'unverified' | 'next',
      string
    >
  >;
  /** What is said of a text by the state it is in. */
  readonly states: Readonly<Record<TextState, string>>;
}
