import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontOf, indexHtml, type Manifest, purposeOf } from '@tessera/release';
import { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/**
 * The pages of a release: its front page at `/`, and exactly the files that its manifest lists.
 * Nothing else of the folder or of the machine can be reached.
 */
export function releaseApp(dir: string, manifest: Manifest): Hono {
  const app = new Hono();
  const served = [
    ...manifest.files.map(({ path, bytes }) => ({ path, bytes })),
    { path: 'manifest.json', bytes: Buffer.byteLength(JSON.stringify(manifest, null, 2)) + 1 },
  ];
  const front = indexHtml(
    frontOf(manifest),
    served.map((file) => ({ ...file, what: purposeOf(file.path, manifest.tier) })),
  );
  const known = new Set(served.map((file) => `/${file.path}`));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });
  app.get('/', (context) => context.html(front));
  app.get('/*', async (context) => {
    const { path } = context.req;
    if (!known.has(path)) return context.notFound();
    const data = await readFile(join(dir, path)).catch(() => undefined);
    if (data === undefined) return context.notFound();
    const type = TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream';
    return context.body(new Uint8Array(data), 200, { 'content-type': type });
  });
  app.notFound((context) =>
    context.text('There is no such page in this release. Start at /.', 404),
  );
  return app;
}
