import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,js}'],
    setupFiles: ['tests/setup/seed.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
  },
});
