import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { EXIT } from '@tessera/model';
import { readManifest } from '@tessera/release';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testFolder } from '../../../../release/src/folder.fixture.ts';
import { releaseIn } from '../../../../release/src/release.fixture.ts';
import { type FakeIo, fakeIo } from '../../io.fixture.ts';
import { run } from '../../main.ts';
import { releaseApp } from './app.ts';

const folder = testFolder();
beforeEach(async () => {
  await releaseIn(folder.at(), {}, 60);
});

const appOf = async () => releaseApp(folder.at('out'), await readManifest(folder.at('out')));

describe('the pages of a release', () => {
  it('begin with a front page that leads to every file', async () => {
    const app = await appOf();
    const front = await app.request('/');
    expect(front.status).toBe(200);
    expect(front.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await front.text();
    const links = [...html.matchAll(/href="\.\/([^"]+)"/g)].map(([, path]) => path);
    expect(links.sort()).toEqual(folder.files('out'));
  });

  it('are the files as they lie there, each with its type', async () => {
    const app = await appOf();
    const types: Readonly<Record<string, RegExp>> = {
      csv: /^text\/csv; charset=utf-8$/,
      html: /^text\/html; charset=utf-8$/,
      json: /^application\/json/,
      md: /^text\/markdown; charset=utf-8$/,
      parquet: /^application\/vnd\.apache\.parquet$/,
    };
    const paths = folder.files('out');
    expect(paths).toHaveLength(12);
    for (const path of paths) {
      const response = await app.request(`/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-type')).toMatch(
        types[path.split('.').at(-1) ?? ''] ?? /$^/,
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(readFileSync(folder.at('out', path)))).toBe(true);
    }
  });

  it('are nothing else: no other file, no folder, no way out', async () => {
    writeFileSync(folder.at('out', 'secret.csv'), 'TOPSECRET');
    const app = await appOf();
    const paths = [
      ...['/secret.csv', '/data', '/data/', '/nope', '/index.html', '/../cases.csv'],
      ...['/%2e%2e/cases.csv', '/..%2fcases.csv', '//cases.csv', '/data/..%5c..%5ccases.csv'],
    ];
    for (const path of paths) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toBe('There is no such page in this release. Start at /.');
    }
    expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  });

  it('are gone when their file is', async () => {
    const app = await appOf();
    rmSync(folder.at('out', 'README.md'));
    expect((await app.request('/README.md')).status).toBe(404);
  });

  it('carry the headers that keep them in their place, errors too', async () => {
    const app = await appOf();
    for (const path of ['/', '/report.html', '/data/microdata.csv', '/nope']) {
      const { headers } = await app.request(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });
});

/** Waits until something holds. */
async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const addressIn = ({ written }: FakeIo) => /http:\/\/127\.0\.0\.1:(\d+)/.exec(written.out)?.[0];

/** The status line of a request whose path nobody tidied up. */
const rawStatus = (port: number, path: string) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

describe('tessera serve', () => {
  let other: Server | undefined;
  afterEach(() => {
    other?.close();
    other = undefined;
  });

  it('serves on this machine until it is stopped', async () => {
    const stop = new AbortController();
    const io = fakeIo({ signal: stop.signal });
    const serving = run(['serve', folder.at('out'), '--port', '0'], io);
    const address = await until(() => addressIn(io));
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}/report.html`)).headers.get('x-content-type-options')).toBe(
      'nosniff',
    );
    expect((await fetch(`${address}/nope`)).status).toBe(404);
    const port = Number(new URL(address).port);
    for (const path of [
      '/../cases.csv',
      '/data/../../cases.csv',
      '/%2e%2e/cases.csv',
      '//cases.csv',
    ]) {
      expect(await rawStatus(port, path)).toMatch(/^HTTP\/1\.1 40[04] /);
    }
    expect(io.written.out).toMatch(/Press Ctrl-C to stop\.\n$/);
    stop.abort();
    expect(await serving).toBe(EXIT.ok);
    await expect(fetch(address)).rejects.toThrow();
    expect(io.written.err).toBe('');
  });

  it('says so when the port is in use', async () => {
    const server = createServer();
    other = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const io = fakeIo();
    expect(await run(['serve', folder.at('out'), '--port', String(port)], io)).toBe(EXIT.output);
    expect(io.written.out).toBe('');
    expect(io.written.err).toContain(`Port ${port} cannot be used`);
    expect(io.written.err).toContain('(PORT_IN_USE, exit code 4)');
  });

  it.each(['-1', '65536', '80.5'])('refuses the port %s', async (port) => {
    const io = fakeIo();
    expect(await run(['serve', folder.at('out'), '--port', port], io)).toBe(EXIT.usage);
  });

  it('refuses a folder that is no release', async () => {
    const io = fakeIo();
    expect(await run(['serve', folder.at(), '--port', '0'], io)).toBe(EXIT.input);
    expect(io.written.err).toContain('Name the folder of a Tessera release.');
  });
});
