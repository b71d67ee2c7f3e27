import { serve as listen } from '@hono/node-server';
import { EXIT, TesseraError } from '@tessera/model';
import { readManifest } from '@tessera/release';
import type { Io } from '../../terminal/io.ts';
import { harmless } from '../../terminal/words.ts';
import { releaseApp } from './app.ts';
import { siteApp } from './site-app.ts';

export interface ServeOptions {
  readonly port: number;
  /** Folder of the explorer; default: the pages of the release alone. */
  readonly site?: string;
}

/** This machine only: a release is published by putting it on the web, not by serving it from here. */
const HOST = '127.0.0.1';

/** Serves a release until the person stops it. */
export async function serve(dir: string, { port, site }: ServeOptions, io: Io): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TesseraError('USAGE', {
      cause: 'A port is a whole number from 0 to 65535.',
      remedy: 'Use --port 8787, or leave it out.',
    });
  }
  const release = releaseApp(dir, await readManifest(dir));
  const app = site === undefined ? release : await siteApp(site, release);
  await new Promise<void>((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      io.out(`Serving ${harmless(dir)} at http://${HOST}:${info.port}\nPress Ctrl-C to stop.\n`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(portError(port, error)));
    const stop = () => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    if (io.signal.aborted) stop();
    else io.signal.addEventListener('abort', stop, { once: true });
  });
  return EXIT.ok;
}

function portError(port: number, error: NodeJS.ErrnoException): TesseraError {
  return new TesseraError(
    'PORT_IN_USE',
    {
      cause: `Port ${port} cannot be used (${error.code ?? 'unknown reason'}).`,
      remedy: 'Stop the program that uses it, or choose another --port.',
    },
    { cause: error },
  );
}
