import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { TesseraError } from '@tessera/model';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};

/** What is built carries a mark of its content in its name: another content has another name. */
const BUILT = /^\/assets\//;
const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The explorer at `/` and the release beside it at `/release/`. Exactly the files that the folder of
 * the explorer has at the start can be reached. Text is compressed for whoever takes it so. Throws `FILE_MISSING` where there is no explorer.
 */
export async function siteApp(site: string, release: Hono): Promise<Hono> {
  const known = await filesOf(site);
  if (!known.has('/index.html')) {
    throw new TesseraError('FILE_MISSING', {
      cause: `There is no explorer in ${site}.`,
      remedy: 'Build it with npm start, or leave out --site to see the release alone.',
    });
  }
  const app = new Hono();
  app.use(compress());
  app.mount('/release', release.fetch);
  app.get('/*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    if (!known.has(path)) return context.text('There is no such page. Start at /.', 404);
    const data = await readFile(join(site, path));
    return context.body(new Uint8Array(data), 200, {
      'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': BUILT.test(path) ? FOR_GOOD : 'no-cache',
    });
  });
  return app;
}

async function filesOf(site: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries.flatMap((entry) =>
      entry.isFile()
        ? [`/${relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')}`]
        : [],
    ),
  );
}
