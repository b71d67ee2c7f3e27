import { defineConfig } from 'vitest/config';

const BROWSER = '**/*.browser.test.ts';

/** One suite: the name that `npm test` asks for, and the files that belong to it. */
function suite(name: string, include: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: [...include], exclude: ['**/node_modules/**', '**/dist/**', BROWSER] },
  };
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
      suite('packages', ['packages/*/src/**/*.test.ts']),
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
