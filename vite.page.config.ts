import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { namesLibraries } from './vite.libraries';

/** Bundles the review page into one script and one style, which `report` puts into `review.html`. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [namesLibraries()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  build: {
    outDir: 'dist/page',
    // Browsers of the last three years.
    target: ['chrome120', 'edge120', 'firefox115'],
    rollupOptions: {
      // The page uses a part of `model` and `text`; what else their indexes name, hashes for one, is left out.
      external: /^node:/,
      treeshake: { moduleSideEffects: (id) => /\.css$|main\.tsx$/.test(id) },
    },
    cssTarget: ['chrome120', 'firefox115'],
    lib: {
      entry: fileURLToPath(new URL('src/page/main.tsx', import.meta.url)),
      formats: ['iife'],
      name: 'review',
      fileName: () => 'review.js',
      cssFileName: 'review',
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
