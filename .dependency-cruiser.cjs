// The walls of the house (docs/decide/0001): who may import whom. scripts/import-rules.test.mjs breaks each one on purpose.

/** Tests may reach for anything; what is shipped may not. */
const TESTS = '\\.(?:test|fixture)\\.tsx?$';
const node = (name) => `(?:^|/)node_modules/${name}/`;
const room = (name) => `^packages/${name}/src/`;

/** A room may import itself and what is named, and nothing else. Node's own modules have a rule of their own. */
const onlyImports = (name, why, allowed) => ({
  name: `${name}-imports`,
  comment: why,
  severity: 'error',
  from: { path: room(name), pathNot: TESTS },
  to: { pathNot: [room(name), ...allowed], dependencyTypesNot: ['core'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Imports flow one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    onlyImports('privacy', 'Privacy can be read, proved and audited alone.', []),
    onlyImports('insight', 'Numbers come in as arguments: nothing else is needed.', []),
    onlyImports('model', 'The words need nothing but zod.', [node('zod')]),
    onlyImports('content', 'Facts and guidance are data with schemas.', [
      room('model'),
      node('mdast-util-from-markdown'),
      node('zod'),
    ]),
    onlyImports('engine', 'Who touches rows knows only the words.', [room('model')]),
    onlyImports('release', 'The use-cases join the rooms below them.', [
      room('engine'),
      room('insight'),
      room('model'),
      room('privacy'),
      node('hyparquet-writer'),
      node('yaml'),
      node('zod'),
    ]),
    onlyImports('cli', 'The command line holds no arithmetic of its own.', [
      room('release'),
      room('model'),
      node('@hono/node-server'),
      node('commander'),
      node('hono'),
      node('picocolors'),
    ]),
    onlyImports(
      'web',
      'Pages hold no arithmetic: numbers come from insight, rows stay in engine.',
      [
        room('content'),
        room('engine'),
        room('insight'),
        room('model'),
        node('@fontsource-variable/noto-sans'),
        node('@fontsource-variable/noto-sans-arabic'),
        node('@observablehq/plot'),
        node('hyparquet'),
        node('i18next'),
        node('react'),
        node('react-dom'),
        node('react-i18next'),
        node('topojson-client'),
        node('world-atlas'),
        node('wouter'),
        node('write-excel-file'),
      ],
    ),
    {
      name: 'scripts-imports',
      comment: 'The two commands run before anything is installed.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '\\.test\\.mjs$' },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'pure-rooms-without-node',
      comment: 'These run unchanged in a browser: files, clock and chance come in as arguments.',
      severity: 'error',
      from: {
        path: '^packages/(?:model|privacy|insight|content|engine)/src/',
        pathNot: [TESTS, '^packages/engine/src/node/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-core-without-adapter',
      comment: 'Reading and counting do not know that Node or a page exists.',
      severity: 'error',
      from: { path: room('engine'), pathNot: [TESTS, '^packages/engine/src/(?:node|web)/'] },
      to: { path: '^packages/engine/src/(?:node|web)/' },
    },
    {
      name: 'engine-adapters-apart',
      comment: 'What runs in a page knows nothing of Node, and the other way round.',
      severity: 'error',
      from: { path: '^packages/engine/src/(node|web)/', pathNot: TESTS },
      to: { path: '^packages/engine/src/(?:node|web)/', pathNot: '^packages/engine/src/$1/' },
    },
    {
      name: 'seeded-noise-in-tests-only',
      comment: 'Noise that can be repeated protects nobody (docs/decide/0006).',
      severity: 'error',
      from: {
        pathNot: [TESTS, '^(?:attacks|golden|bench)/', '^packages/privacy/src/testing\\.ts$'],
      },
      to: { path: '^packages/privacy/src/(?:testing\\.ts$|testing/|.*seeded)' },
    },
    {
      name: 'released-by-mechanisms-only',
      comment: 'What no mechanism made is not released.',
      severity: 'error',
      from: { pathNot: [TESTS, '^packages/privacy/src/mechanism/'] },
      to: { path: '^packages/privacy/src/mechanism/as-released\\.ts$' },
    },
    {
      name: 'kanon-apart',
      comment:
        'The k-anonymous tier is outside the guarantee: the engine of the guarantee does not know it.',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: [
          TESTS,
          '^packages/privacy/src/kanon/',
          '^packages/release/src/(?:anonymise|verify)/',
        ],
      },
      to: { path: '^packages/privacy/src/kanon/' },
    },
    {
      name: 'kanon-without-mechanisms',
      comment: 'It borrows randomness and nothing else: no mechanism lends it a promise.',
      severity: 'error',
      from: { path: '^packages/privacy/src/kanon/', pathNot: TESTS },
      to: { path: '^packages/privacy/src/', pathNot: '^packages/privacy/src/(?:kanon|random)/' },
    },
    {
      name: 'no-test-code-in-source',
      comment: 'Nothing that is shipped may lean on a test.',
      severity: 'error',
      from: { path: '^packages/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'rooms-by-their-door',
      comment: 'Another room is entered by what its package.json exports.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/$1/',
          '/src/index\\.ts$',
          '/src/(?:node|web)/index\\.ts$',
          '^packages/content/src/[^/]+/index\\.ts$',
          '^packages/privacy/src/kanon/index\\.ts$',
          '/src/testing\\.ts$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tessera/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
