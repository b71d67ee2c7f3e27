import { defineConfig } from 'vitest/config';

const BROWSER = '**/*.browser.test.ts';

/** Rooms whose code keeps nothing between calls: their tests share a process, which is many times as fast. */
const SHARED = 'packages/{content,insight,web}/src/**/*.test.ts';

/** One suite: the name that `npm test` asks for, and the files that belong to it. */
function suite(name: string, include: readonly string[], exclude: readonly string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [...include],
      exclude: ['**/node_modules/**', '**/dist/**', BROWSER, ...exclude],
    },
  };
}

function sharedSuite(name: string, include: readonly string[]) {
  const own = suite(name, include);
  return { ...own, test: { ...own.test, isolate: false } };
}

export default defineConfig({
  resolve: { conditions: ['@tessera/source'] },
  ssr: { resolve: { conditions: ['@tessera/source'] } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      suite('packages', ['packages/*/src/**/*.test.ts'], [SHARED]),
      sharedSuite('pages', [SHARED]),
      suite('scripts', ['scripts/*.test.mjs']),
      suite('docs', ['docs/**/*.test.ts', 'examples/**/*.test.ts', 'bench/**/*.test.ts']),
      suite('golden', ['golden/*.test.ts']),
      suite('attacks', ['attacks/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: ['packages/web/src/built-site.fixture.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
    ],
  },
});
