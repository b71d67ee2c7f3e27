// Runs one suite and reads what happened from vitest's own report, not from its words.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { inRoot, root } from './root.mjs';
import { runNode } from './run.mjs';
import { tools } from './tools.mjs';

/** Runs the test files of one suite. */
export async function runSuite(suite, options) {
  const report = inRoot('.cache', 'test', `${suite}.json`);
  rmSync(report, { force: true });
  const { ok, output } = await runNode(
    [
      tools.vitest,
      'run',
      ...(process.stdout.isTTY ? [] : ['--no-color']),
      `--project=${suite}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    options,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [], files: [], output };
  return { ...readReport(JSON.parse(readFileSync(report, 'utf8')), ok), output };
}

/** Counts a report. A file that cannot be loaded, a skipped test and an error outside any test are failures. */
export function readReport({ testResults }, ok) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const having = (status) => tests.filter((test) => test.status === status);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = having('passed').length;
  const skipped = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  const failed = having('failed').length + broken.length + skipped.length;
  return {
    passed,
    failed: ok ? failed : Math.max(failed, 1),
    skipped,
    files: testResults.map(({ name }) => relative(root, name).split(sep).join('/')),
  };
}
