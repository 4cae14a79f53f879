import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { namesLibraries } from './vite.libraries';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/**
 * Bundles the program that `bin` starts and the scripts of its threads, with the libraries that they use:
 * loading some 800 files one by one takes longer than reading a commune's lists.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [namesLibraries()],
  ssr: { noExternal: true },
  esbuild: { legalComments: 'inline' },
  build: {
    ssr: true,
    outDir: 'dist/program',
    target: 'node20',
    minify: false,
    rollupOptions: {
      // zod has remarks for another bundler.
      onwarn: (warning, report) => {
        if (warning.code !== 'INVALID_ANNOTATION') report(warning);
      },
      input: {
        start: source('cli/start.ts'),
        // Tests run many commands in one process.
        main: source('cli/main.ts'),
        readThread: source('read/worker.ts'),
        rosterThread: source('app/run/threads/rosterWorker.ts'),
        matchThread: source('match/worker.ts'),
        bookThread: source('report/worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].part.js' },
    },
  },
});
