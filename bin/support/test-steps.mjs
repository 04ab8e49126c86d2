import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWhenNeeded } from './build.mjs';
import { findPostgres } from './postgres.mjs';
import { root } from './root.mjs';

/**
 * The steps of `npm test`, in order: `run` tells whether it went well and, where there are tests, how many did.
 * @type {Record<string, (args: string[]) => Promise<{ ok: boolean, passed?: number, failed?: number, skipped?: number }>>}
 */
export const steps = {
  lint: async (args) => ({
    ok: await node('@biomejs/biome/bin/biome', ['check', ...(args.length ? args : ['.'])]),
  }),
  types: async (args) => ({ ok: await node('typescript/bin/tsc', ['--noEmit', ...args]) }),
  unit: runVitest,
  browser: runPlaywright,
};

async function runVitest(args) {
  const report = freshReport('vitest.json');
  const postgres = await findPostgres({ mayInstall: true });
  try {
    const ok = await node(
      'vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      { TEST_DATABASE_URL: postgres.url },
    );
    return counted(ok, report, (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    }));
  } finally {
    postgres.stop();
  }
}

async function runPlaywright(args) {
  const { findBrowser } = await import('./browser.mjs');
  if (!findBrowser({ mayInstall: true })) {
    console.log(
      'Geen browser gevonden: installeer Chromium / no browser found: `npx playwright install chromium`.',
    );
    return { ok: false, failed: 1 };
  }
  buildWhenNeeded();
  const report = freshReport('playwright.json');
  const ok = await node('@playwright/test/cli.js', ['test', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(ok, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

function freshReport(name) {
  const file = join(root, '.cache/test', name);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** A runner that stops before its first test has a failure too. */
function counted(ok, report, read) {
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')));
    return { ok, ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
  } catch {
    return { ok: false, failed: 1 };
  }
}

function node(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const pass = (signal) => child.kill(signal);
    process.once('SIGTERM', pass).once('SIGINT', pass);
    child.on('exit', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(code === 0);
    });
  });
}
