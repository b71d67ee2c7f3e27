import { describe, expect, it } from 'vitest';
import { inRoot } from './root.mjs';
import { readReport } from './vitest.mjs';

const test = (status) => ({ status, fullName: `a ${status} test` });
const file = (status, ...tests) => ({
  name: inRoot('packages', 'a.test.ts'),
  status,
  assertionResults: tests,
});

describe('the reading of a report', () => {
  it('counts what passed and what failed', () => {
    const testResults = [file('passed', test('passed')), file('failed', test('failed'))];
    expect(readReport({ testResults }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
      files: ['packages/a.test.ts', 'packages/a.test.ts'],
    });
  });

  it.each(['skipped', 'pending', 'todo'])('counts a %s test as failed', (status) => {
    const report = readReport({ testResults: [file('passed', test(status))] }, true);
    expect(report).toMatchObject({ failed: 1, skipped: [`a ${status} test`] });
  });

  it('counts a file that could not be loaded', () => {
    expect(readReport({ testResults: [file('failed')] }, false).failed).toBe(1);
  });

  it('counts an error outside any test', () => {
    expect(readReport({ testResults: [file('passed', test('passed'))] }, false).failed).toBe(1);
  });
});
