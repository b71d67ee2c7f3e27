export {
  type AnonymiseFilePlan,
  type AnonymiseResult,
  anonymiseFile,
} from './anonymise/anonymise-file.ts';
export { figuresTold } from './anonymise/sentences.ts';
export { type EvaluatePlan, evaluateFiles, type FileEvaluation } from './assess/evaluate-files.ts';
export type { Effects, Progress, QuietEffects } from './effects.ts';
export {
  type ColumnInspection,
  type Inspection,
  type InspectPlan,
  inspectFile,
} from './inspect/inspect.ts';
export { nodeEffects, nodeQuietEffects } from './node-effects.ts';
export { frontOf, type Manifest } from './publish/manifest.ts';
export { purposeOf } from './publish/pages/bundle-files.ts';
export { indexHtml } from './publish/pages/index-page.ts';
export { type ReleasePlan, type ReleaseResult, release } from './release.ts';
export { type SampledFile, type SamplePlan, sampleFile } from './sample/sample-file.ts';
export type { Check } from './verify/check.ts';
export type { RestrictedVerification } from './verify/restricted.ts';
export { readManifest, type Verification, verifyBundle, verifyFolder } from './verify/verify.ts';
export { VERSION } from './version.ts';
