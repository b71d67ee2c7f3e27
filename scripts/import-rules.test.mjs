// A wall that cannot fall down is not known to stand: each rule is broken on purpose in a small house of its own.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import { inRoot } from './root.mjs';

const CONFIG = inRoot('.dependency-cruiser.cjs');
const ROOMS = ['model', 'privacy', 'insight', 'content', 'engine', 'release', 'cli', 'web'];

/** Rule → files that break it. The first file is the one that must be accused. */
const BREAKS = {
  'no-cycle': {
    'packages/model/src/a.ts': "import './b.ts';",
    'packages/model/src/b.ts': "import './a.ts';",
  },
  'no-unresolvable': { 'packages/model/src/a.ts': "import './nowhere.ts';" },
  'privacy-imports': { 'packages/privacy/src/a.ts': "import '@tessera/model';" },
  'insight-imports': { 'packages/insight/src/a.ts': "import '@tessera/privacy';" },
  'model-imports': { 'packages/model/src/a.ts': "import 'yaml';" },
  'content-imports': { 'packages/content/src/a.ts': "import '@tessera/insight';" },
  'engine-imports': { 'packages/engine/src/a.ts': "import '@tessera/privacy';" },
  'release-imports': { 'packages/release/src/a.ts': "import 'hono';" },
  'cli-imports': { 'packages/cli/src/a.ts': "import '@tessera/engine';" },
  'web-imports': { 'packages/web/src/a.tsx': "import '@tessera/privacy';" },
  'scripts-imports': { 'scripts/a.mjs': "import 'zod';" },
  'pure-rooms-without-node': { 'packages/engine/src/read/a.ts': "import 'node:fs';" },
  'engine-core-without-adapter': {
    'packages/engine/src/count/a.ts': "import '../node/index.ts';",
  },
  'engine-adapters-apart': {
    'packages/engine/src/web/a.ts': "import '../node/index.ts';",
  },
  'seeded-noise-in-tests-only': {
    'packages/release/src/a.ts': "import '@tessera/privacy/testing';",
  },
  'released-by-mechanisms-only': {
    'packages/privacy/src/protect/a.ts': "import '../mechanism/as-released.ts';",
    'packages/privacy/src/mechanism/as-released.ts': 'export {};',
  },
  'kanon-apart': { 'packages/release/src/publish/a.ts': "import '@tessera/privacy/kanon';" },
  'kanon-without-mechanisms': {
    'packages/privacy/src/kanon/a.ts': "import '../mechanism/b.ts';",
    'packages/privacy/src/mechanism/b.ts': 'export {};',
  },
  'no-test-code-in-source': {
    'packages/model/src/a.ts': "import './b.fixture.ts';",
    'packages/model/src/b.fixture.ts': 'export {};',
  },
  'rooms-by-their-door': {
    'packages/engine/src/a.ts': "import '../../model/src/deep.ts';",
    'packages/model/src/deep.ts': 'export {};',
  },
};

/** More ways to break a rule that one example does not show. */
const ALSO = [
  ['privacy-imports', "import 'zod';", 'packages/privacy/src/a.ts'],
  ['privacy-imports', "import type {} from '@tessera/model';", 'packages/privacy/src/a.ts'],
  ['pure-rooms-without-node', "import 'node:fs';", 'packages/insight/src/a.ts'],
  ['pure-rooms-without-node', "import 'crypto';", 'packages/privacy/src/a.ts'],
  ['pure-rooms-without-node', "import 'node:fs';", 'packages/content/src/a.ts'],
  ['pure-rooms-without-node', "await import('node:fs');", 'packages/model/src/a.ts'],
  ['engine-core-without-adapter', "import '../web/index.ts';", 'packages/engine/src/pool/a.ts'],
  ['engine-adapters-apart', "import '../web/index.ts';", 'packages/engine/src/node/a.ts'],
  ['pure-rooms-without-node', "import 'node:fs';", 'packages/engine/src/web/a.ts'],
  ['seeded-noise-in-tests-only', "import './testing.ts';", 'packages/privacy/src/index.ts'],
  ['seeded-noise-in-tests-only', "export * from '@tessera/privacy/testing';", 'docs/a.ts'],
];

/** What the walls must let through. */
const ALLOWED = {
  'packages/model/src/index.ts': "import 'zod';",
  'packages/content/src/index.ts': "import '@tessera/model'; import 'zod';",
  'packages/engine/src/index.ts': "import '@tessera/model';",
  'packages/release/src/anonymise/a.ts': "import '@tessera/privacy/kanon';",
  'packages/privacy/src/kanon/index.ts': "import '../random/bits.ts';",
  'packages/privacy/src/random/bits.ts': 'export {};',
  'packages/engine/src/node/index.ts': "import 'node:fs'; import '../index.ts';",
  'packages/engine/src/web/index.ts': "import '../index.ts';",
  'packages/release/src/index.ts':
    "import '@tessera/engine'; import '@tessera/engine/node'; import '@tessera/insight'; import '@tessera/privacy'; import 'yaml'; import 'node:fs';",
  'packages/cli/src/index.ts': "import '@tessera/release'; import 'commander'; import 'node:fs';",
  'packages/privacy/src/a.test.ts': "import 'vitest'; import 'node:fs'; import './testing.ts';",
  'packages/privacy/src/mechanism/a.ts': "import './as-released.ts';",
  'packages/privacy/src/mechanism/as-released.ts': 'export {};',
  'packages/release/src/a.fixture.ts': "import '@tessera/privacy/testing';",
  'attacks/a.test.ts': "import '@tessera/privacy/testing';",
  'golden/a.test.ts': "import '@tessera/privacy/testing';",
  'scripts/a.mjs': "import './b.mjs'; import 'node:fs';",
  'scripts/b.mjs': '',
  'scripts/a.test.mjs': "import 'vitest';",
  'bench/a.ts': "import '@tessera/privacy/testing';",
};

let house;
afterEach(() => rmSync(house, { recursive: true, force: true }));

describe('the import rules', () => {
  it('let through what the house allows', async () => {
    expect(await accused(ALLOWED)).toEqual([]);
  });

  it('are each broken by an example here', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG);
    expect(Object.keys(BREAKS).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(BREAKS))('catch a breach of %s', async (rule, files) => {
    expect(await accused(files)).toContain(`${rule}: ${Object.keys(files)[0]}`);
  });

  it.each(ALSO)('catch a breach of %s by %s', async (rule, code, file) => {
    expect(await accused({ [file]: code })).toContain(`${rule}: ${file}`);
  });
});

/** Builds a small house of these files and returns every accusation as `rule: file`. */
async function accused(files) {
  house = mkdtempSync(join(tmpdir(), 'tessera-house-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  for (const room of ROOMS) {
    write(`packages/${room}/package.json`, JSON.stringify(manifest(room)));
    for (const door of Object.values(doors(room))) write(`packages/${room}/${door}`, 'export {};');
    mkdirSync(join(house, 'node_modules/@tessera'), { recursive: true });
    symlinkSync(
      join(house, 'packages', room),
      join(house, 'node_modules/@tessera', room),
      'junction',
    );
  }
  for (const name of ['zod', 'yaml', 'hono', 'commander', 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [path, text] of Object.entries(files)) write(path, `${text}\nexport {};\n`);
  return violations();
}

async function violations() {
  const { forbidden, options } = createRequire(import.meta.url)(CONFIG);
  const { output } = await cruise(['.'], {
    ...options,
    baseDir: house,
    ruleSet: { forbidden },
    validate: true,
  });
  return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

function doors(room) {
  const more = {
    engine: { './node': 'src/node/index.ts', './web': 'src/web/index.ts' },
    privacy: { './kanon': 'src/kanon/index.ts', './testing': 'src/testing.ts' },
  };
  return { '.': 'src/index.ts', ...more[room] };
}

function manifest(room) {
  const exports = Object.entries(doors(room)).map(([door, file]) => [
    door,
    { '@tessera/source': `./${file}`, default: `./${file.replace('src', 'dist')}` },
  ]);
  return { name: `@tessera/${room}`, type: 'module', exports: Object.fromEntries(exports) };
}
