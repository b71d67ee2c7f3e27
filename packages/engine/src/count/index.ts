export type { AnyFrom } from './any-count.ts';
export { type Clique, cliquesUpTo, type Order } from './clique.ts';
export {
  DEFAULT_MAX_CELLS,
  type DistanceOptions,
  type Distances,
  type Engine,
  type EngineOptions,
  type Marginals,
  type Singletons,
} from './engine.ts';
export type { AnyOf } from './mark-rows.ts';
export { memoryEngine } from './memory-engine.ts';
export type { Overlap } from './overlap.ts';
