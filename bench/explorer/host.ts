import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fastLink } from './slow-link.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What hosts compress: text. A Parquet file is compressed already and travels as it is. */
const COMPRESSED = /^(?:text|application\/json)/;

/** A file as it was sent. */
export interface Sent {
  readonly path: string;
  /** Bytes of its body on the way. */
  readonly bytes: number;
}

export interface Host {
  readonly address: string;
  /** Everything sent since the last time this was called. */
  taken(): readonly Sent[];
  close(): void;
}

/** A static host as there are many: it compresses text, and a release lies in a folder beside the page. */
export async function staticHost(site: string, release: string, link = fastLink): Promise<Host> {
  const ready = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*/, '')));
    const inRelease = path.startsWith('/release/');
    const name = path === '/' ? 'index.html' : path.slice(inRelease ? '/release/'.length : 1);
    const file = join(inRelease ? release : site, name);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const small = COMPRESSED.test(type);
    const body = ready.get(file) ?? (small ? gzipSync(readFileSync(file)) : readFileSync(file));
    ready.set(file, body);
    sent.push({ path: path.slice(1), bytes: body.length });
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(small ? { 'content-encoding': 'gzip' } : {}),
    });
    link.send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken() {
      const all = sent;
      sent = [];
      return all;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
