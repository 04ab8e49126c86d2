import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './bin/support/browser.mjs';
import { freePort } from './bin/support/free-port.mjs';

// The workers read this file again and inherit the environment: chosen once, known to all.
process.env.RODE_DRAAD_TEST_PORT ??= String(await freePort());
const port = process.env.RODE_DRAAD_TEST_PORT;
process.env.RODE_DRAAD_TEST_DEMO ??= join(tmpdir(), `rode-draad-demo-${port}.sqlite`);
const demo = process.env.RODE_DRAAD_TEST_DEMO;

const isRoot = process.getuid?.() === 0;
/** Keeps the browser from looking for its maker's servers. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '*.test.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  // Two browsers and two servers share the cores with whatever else runs.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: findBrowser(),
      args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    },
  },
  webServer: {
    command: `node test/support/journeys-server.mjs ${port} ${demo}`,
    url: `http://localhost:${port}/healthz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
