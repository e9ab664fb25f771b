import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts', 'test/imports/**/*.test.ts'],
    // A run in which nothing was found must not look like one in which everything passed.
    passWithNoTests: false,
  },
});
