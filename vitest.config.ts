import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Code of `lab` is tested with the product's sources, as `paths` of tsconfig.json types it.
  resolve: {
    alias: [
      {
        find: /^#product\/(.*)\.js$/,
        replacement: `${fileURLToPath(new URL('src', import.meta.url))}/$1.ts`,
      },
    ],
  },
  test: {
    include: ['tests/**/*.test.{ts,js}'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    hookTimeout: 60_000,
  },
});
