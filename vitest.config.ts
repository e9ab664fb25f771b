import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    // A worker loads a module once for all its files: a third of the time. A file puts back what it changes of a module.
    isolate: false,
    // Nothing else runs beside them but the bundling of test pages, which mostly waits for packages.
    maxWorkers: '100%',
    // Reading the whole rule pack takes seconds, more of them on a busy machine.
    testTimeout: 60_000,
    // What is said is tested in English. The database is there before any file loads what looks for it once and for all.
    setupFiles: ['fake-indexeddb/auto', 'lib/texts/english.ts'],
    include: [
      'components/**/*.test.ts',
      'lib/**/*.test.ts',
      'entrypoints/**/*.test.ts',
      'components/**/*.test.ts',
      'scripts/**/*.test.ts',
      'test/imports/**/*.test.ts',
      'test/bench/**/*.test.ts',
      'test/scale/**/*.test.ts',
      'test/claims/**/*.test.ts',
      'test/cli/**/*.test.ts',
    ],
    // A run in which nothing was found must not look like one in which everything passed.
    passWithNoTests: false,
  },
});
