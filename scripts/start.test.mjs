import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';
import { nodeProblem } from './node-version.mjs';
import { HOST, readPort } from './port.mjs';
import { inRoot } from './root.mjs';

// Otherwise npm start would replace node_modules while these tests run from it.
beforeAll(() => {
  expect(isInstalled(), 'node_modules is not what the lock file asks for: run npm test').toBe(true);
});

const children = new Set();
afterEach(() => {
  for (const child of children) child.kill('SIGTERM');
  children.clear();
});

describe('npm start', () => {
  it.each(['18.20.0', '20.18.3', '4.0.0'])(
    'says in one sentence that Node %s is too old',
    (version) => {
      expect(nodeProblem(version)).toMatch(/^Tessera needs Node 20\.19 or newer .*\.$/);
    },
  );

  it.each(['20.19.0', 'v20.20.2', '22.0.0', '24.1.0'])('runs on Node %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['0', '65536', '-1', '80.5', 'http', '0x50', '1e3', ' 80'])('refuses PORT=%s', (text) => {
    expect(readPort(text).problem).toMatch(/^PORT must be a whole number/);
  });

  it('takes a given port, and 8787 when none is given', () => {
    expect([readPort('1'), readPort('65535'), readPort(''), readPort(undefined)]).toEqual(
      [1, 65_535, 8787, 8787].map((port) => ({ port })),
    );
  });

  it('says in one sentence that PORT is not a port', async () => {
    const { code, stderr } = await startWith('eighty').ended;
    expect(stderr.trim()).toBe('PORT must be a whole number from 1 to 65535, and it is "eighty".');
    expect(code).toBe(1);
  });

  it('says in one sentence that the port is taken', async () => {
    const { other, port } = await taken();
    const { code, stderr } = await startWith(port).ended;
    other.close();
    expect(stderr.trim()).toMatch(/^Port \d+ is in use by another program: .*\.?$/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  it.each(['SIGINT', 'SIGTERM'])(
    'serves the example release, and ends cleanly on %s',
    async (signal) => {
      const { other, port } = await taken();
      await new Promise((resolve) => other.close(resolve));
      const started = startWith(port);
      await Promise.race([started.said(`Open http://${HOST}:${port}`), started.ended]);
      expect(started.child.exitCode, started.text.stderr).toBeNull();
      const page = await fetch(`http://${HOST}:${port}`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<meta name="tessera-release" content="release/" />');
      const manifest = await fetch(`http://${HOST}:${port}/release/manifest.json`);
      expect((await manifest.json()).invented).toBe(true);
      started.child.kill(signal);
      const { code, stdout, stderr } = await started.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toContain('\u001b');
      await expect(fetch(`http://${HOST}:${port}`)).rejects.toThrow();
    },
  );
});

async function taken() {
  const other = createServer().listen(0, HOST);
  await once(other, 'listening');
  return { other, port: other.address().port };
}

function startWith(port) {
  const child = spawn(process.execPath, [inRoot('scripts', 'start.mjs')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const text = { stdout: '', stderr: '' };
  const listeners = new Set();
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      text[name] += chunk;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    text,
    ended: once(child, 'close').then(([code]) => ({ code, ...text })),
    said: (words) =>
      new Promise((resolve) => {
        listeners.add(() => text.stdout.includes(words) && resolve());
      }),
  };
}
