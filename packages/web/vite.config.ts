import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * What every visitor fetches, as two files: first what is small, then the frame of all pages. What most
 * pages share with the explorer is one file more: many small ones wait for each other on a slow line.
 */
const output = {
  codeSplitting: {
    groups: [
      { name: 'first', test: /src[\\/]main\.tsx$/, priority: 2 },
      { name: 'shell', test: /src[\\/]start-app\.tsx$/, priority: 1 },
      { name: 'explorer', test: /pages[\\/]explore[\\/]explore\.tsx$/ },
    ],
  },
};

/** Schemas are made when their module is read; a page that checks nothing with them goes without. */
const rolldownOptions = {
  treeshake: {
    moduleSideEffects: (id: string) => !/packages\/(model|content|insight)\/src\//.test(id),
  },
};

const APP = 'src/start-app.tsx';

/** The code of the page is asked for with the page itself, though a smaller script runs before it. */
const preloadApp: Plugin = {
  name: 'preload-app',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const app = Object.values(bundle).find(
        (one) => one.type === 'chunk' && one.moduleIds.some((id) => id.endsWith(APP)),
      );
      if (app?.type !== 'chunk') return [];
      return [app.fileName, ...app.imports].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@tessera/source', 'browser', 'import', 'module', 'default'] },
  plugins: [react(), preloadApp],
  worker: { format: 'es', rolldownOptions },
  build: {
    outDir: 'site',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { ...rolldownOptions, output },
  },
});
