import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const filesOf = (...folders: string[]) =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,js}`);

/** Tests that hold state while a file runs: a running program, scratch folders, counters. */
const WITH_STATE = filesOf('api', 'cli', 'docs', 'io', 'language');

/** Tests with LibreOffice, Chromium and Firefox. */
const WITH_PROGRAMS = filesOf('browser', 'office');

/** Tests of many accidents, from random seeds. */
const TORTURE = filesOf('torture');

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
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    // Far more than needed, for a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: '100%',
    projects: [
      // Loads the modules once for all files, which halves their time: these tests only call functions.
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['tests/**/*.test.{ts,js}'],
          exclude: [...WITH_STATE, ...WITH_PROGRAMS, ...TORTURE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'program', include: WITH_STATE } },
      { extends: true, test: { name: 'programs', include: WITH_PROGRAMS } },
      { extends: true, test: { name: 'torture', include: TORTURE } },
    ],
  },
});
