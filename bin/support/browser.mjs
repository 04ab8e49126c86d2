import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from './apt.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of Playwright's own browser, else of a Chromium or Chrome of the system; undefined when there is none. */
export function findBrowser({ mayInstall = false } = {}) {
  const found = candidates().find((path) => existsSync(path));
  if (found || !mayInstall) return found;
  return aptInstall('chromium') ? candidates().find((path) => existsSync(path)) : undefined;
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...FIXED, ...inPath];
}
