import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Workers have no import map, so names of packages become paths as files are served. */
const PATHS: Readonly<Record<string, string>> = {
  '@tessera/engine': '/packages/engine/src/index.ts',
  '@tessera/engine/web': '/packages/engine/src/web/index.ts',
  '@tessera/model': '/packages/model/src/index.ts',
  '@tessera/privacy': '/packages/privacy/src/index.ts',
  '@tessera/privacy/testing': '/packages/privacy/src/testing.ts',
  zod: '/node_modules/zod/index.js',
};

const BARE = /(\bfrom\s*|\bimport\s*)(["'])([@\w][^"']*)\2/g;

function toJavaScript(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  return outputText.replace(BARE, (whole, before: string, quote: string, name: string) => {
    const path = PATHS[name];
    if (path === undefined) throw new Error(`a browser cannot import ${name}: ${whole}`);
    return `${before}${quote}${path}${quote}`;
  });
}

const scriptOf = (path: string) => (text: string) =>
  path.endsWith('.ts') ? toJavaScript(text) : text;

export interface Served {
  readonly url: string;
  /** What could not be served. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the sources of this repository as a browser can run them, and one empty page at `/`.
 * An isolated page has shared memory.
 */
export async function serveSources(isolated: boolean): Promise<Served> {
  const problems: string[] = [];
  const done = new Map<string, Promise<string>>();
  const sourceOf = (path: string) => {
    const text = done.get(path) ?? readFile(join(ROOT, path), 'utf8').then(scriptOf(path));
    done.set(path, text);
    return text;
  };
  const server = createServer(async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    if (isolated) {
      response.setHeader('cross-origin-opener-policy', 'same-origin');
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
    }
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>engine</title><link rel="icon" href="data:,">');
      return;
    }
    try {
      const text = await sourceOf(path);
      response.setHeader('content-type', 'text/javascript');
      response.end(text);
    } catch (error) {
      problems.push(`${path}: ${String(error)}`);
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    problems,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
