// Imported first by the entry scripts, so that an old Node hears one sentence and not a stack.
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
