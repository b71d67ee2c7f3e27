export { type EvaluatePlan, evaluateFiles, type FileEvaluation } from './assess/evaluate-files.ts';
export type { Effects, Progress, QuietEffects } from './effects.ts';
export { type Inspection, type InspectPlan, inspectFile } from './inspect/inspect.ts';
export type { Manifest } from './publish/manifest.ts';
export { type ReleasePlan, type ReleaseResult, release } from './release.ts';
export { type Check, type Verification, verifyBundle } from './verify/verify.ts';
export { VERSION } from './version.ts';
