import { defineConfig } from 'vitest/config';

/** One runner and one summary: pure logic in Node, everything with a DOM in a real Chromium against the built files. */
export default defineConfig({
  test: {
    globalSetup: 'test/appui/preparer.ts',
    fileParallelism: false,
    projects: [
      { extends: true, test: { name: 'logique', include: ['test/logique/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'navigateur',
          include: ['test/navigateur/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
