import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Schemas are made when their module is read; a page that checks nothing with them goes without. */
const rolldownOptions = {
  treeshake: {
    moduleSideEffects: (id: string) => !/packages\/(model|content|insight)\/src\//.test(id),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@tessera/source', 'browser', 'import', 'module', 'default'] },
  plugins: [react()],
  worker: { format: 'es', rolldownOptions },
  build: { outDir: 'site', emptyOutDir: true, target: 'es2022', rolldownOptions },
});
