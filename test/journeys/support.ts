import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { startThrowawayServer } from '~/bin/support/throwaway-server.mjs';
import { problemsOf } from './problems';

export { expect };

type Server = Awaited<ReturnType<typeof startThrowawayServer>>;

/**
 * Every page fails its test on a console error, an exception or a violation of the content security policy.
 * `ownServer` serves a copy of the demo for one test, which may change anything there.
 */
export const test = base.extend<{ ownServer: Server }>({
  page: async ({ page }, use) => {
    const problems = problemsOf(page);
    await use(page);
    expect(problems, 'errors in the browser').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  ownServer: async ({}, use) => {
    const server = await startThrowawayServer({ database: await demoDatabase() });
    await use(server);
    await server.stop();
  },
});

async function demoDatabase(): Promise<string> {
  const file = process.env.RODE_DRAAD_TEST_DEMO ?? '';
  while (!existsSync(file)) await wait(50);
  return file;
}

/** Signs in by one click as a person of the demo; `server` is another one than the shared. */
export async function signInAs(page: Page, persona: string, server?: Server): Promise<void> {
  await page.goto(server?.url ?? '/');
  const selector = `button[data-persona="${persona}"], [data-persona="${persona}"] button`;
  await page.locator(selector).first().click();
  await expect(page.locator('[data-persona]')).toHaveCount(0);
}

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const readable = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
  }));
  expect(readable).toEqual([]);
}

/** Whatever is wider than a phone scrolls inside its own frame. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(room, 'pixels that the page is wider than its window').toBeLessThanOrEqual(0);
}

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Pictures for the eye, in test-results/screens; `check` runs at every size and colour scheme. */
export async function screenshotSizes(
  page: Page,
  name: string,
  check: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `test-results/screens/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      await check(page);
    }
  }
}
