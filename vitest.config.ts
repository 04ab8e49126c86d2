import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** Tests of pure code start no database. */
const pure = ['test/*.test.ts', 'test/{bin,documents,domain,format,ui}/**/*.test.{ts,tsx}'];

// Remix's Vite plugin stays out: it would look for a running app.
export default defineConfig({
  resolve: { alias: { '~': root } },
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/setup.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: pure } },
      {
        extends: true,
        test: {
          name: 'storage',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'test/journeys/**', 'test/bench/**', 'node_modules/**'],
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
});
