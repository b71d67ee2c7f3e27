import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@tessera/source', 'browser', 'import', 'module', 'default'] },
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: 'site', emptyOutDir: true, target: 'es2022' },
});
