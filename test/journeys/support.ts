import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import { type APIResponse, test as base, expect, type Page } from '@playwright/test';
import { type Copies, type Copy, startCopies } from '../support/copies';
import { problemsOf } from './problems';

export { expect };

/**
 * Every page fails its test on a console error, an exception or a violation of the content security policy.
 * `ownServer` serves a copy of the demo for one test, which may change anything there.
 */
export const test = base.extend<{ ownServer: Copy }, { copies: Copies }>({
  page: async ({ page }, use) => {
    const problems = problemsOf(page);
    const goto = page.goto.bind(page);
    page.goto = async (...args) => {
      const response = await goto(...args);
      await scriptsRun(page);
      return response;
    };
    await use(page);
    expect(problems, 'errors in the browser').toEqual([]);
  },
  copies: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const copies = startCopies();
      await use(copies);
      await copies.stop();
    },
    { scope: 'worker' },
  ],
  ownServer: async ({ copies }, use) => use(await copies.serve(await demoDatabase())),
});

/** Until then a click does what it does without JavaScript. React's effects, and so our listeners, come at once. */
async function scriptsRun(page: Page): Promise<void> {
  const mark = () => page.evaluate(() => history.scrollRestoration);
  await expect.poll(mark, { message: 'the scripts run', intervals: [10, 25, 50, 100] }).toBe('manual');
}

export async function demoDatabase(): Promise<string> {
  const file = process.env.RODE_DRAAD_TEST_DEMO ?? '';
  while (!existsSync(file)) await wait(50);
  return file;
}

/** Asks for an address beside the page. */
export function ask(page: Page, address: string): Promise<APIResponse> {
  return page.request.get(address);
}

/** The people of the demo are the same in every copy. */
const roleIds = new Map<string, string>();

/** Signs in as a person of the demo without looking at a page; `server` is another one than the shared. */
export async function signInAs(page: Page, persona: string, server?: Copy): Promise<void> {
  const origin = server?.url ?? '';
  if (roleIds.size === 0) {
    const start = await (await ask(page, `${origin}/`)).text();
    for (const [, id = '', name = ''] of start.matchAll(/value="([^"]+)" data-persona="([^"]+)"/g))
      roleIds.set(name, id);
  }
  const form = { rol: roleIds.get(persona) ?? '' };
  const answer = await page.request.post(`${origin}/demo-aanmelden`, { form, maxRedirects: 0 });
  expect(answer.status(), `signing in as ${persona}`).toBe(302);
}

/** Signs in by one click, which leads to the start of that person. */
export async function startAs(page: Page, persona: string, server?: Copy): Promise<void> {
  await page.goto(server?.url ?? '/');
  await page.locator(`button[data-persona="${persona}"]`).click();
  await expect(page.locator('[data-persona]')).toHaveCount(0);
}

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the dark scheme can change, where the same page was checked in the light one. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

export async function expectNoViolations(page: Page, scheme: Scheme = 'light'): Promise<void> {
  // The other mode opens a page of its own for each check, for frames of other sites, which we have not.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (scheme === 'light') axe.withTags(WCAG_22_AA);
  else axe.withRules(RULES_OF_COLOUR);
  const { violations } = await axe.analyze();
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

export async function expectReadable(page: Page, scheme: Scheme): Promise<void> {
  await expectNoViolations(page, scheme);
  await expectNoSidewaysScroll(page);
}

/** P&O says why it opens the person that was asked for, and goes on to what it asked. */
export async function tellWhy(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Waarom open je dit?' })).toBeVisible();
  await page.getByLabel('voorbereiding van een gesprek').check();
  await page.getByRole('button', { name: /openen$/ }).click();
  await expect(page.getByRole('heading', { name: 'Waarom open je dit?' })).toHaveCount(0);
}

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/**
 * Runs `check` at the width of a phone and of a desk, in both colour schemes.
 * `RODE_DRAAD_PICTURES=1` leaves pictures for the eye in test-results/screens, which takes as long as the checks.
 */
export async function atAllSizes(
  page: Page,
  name: string,
  check: (page: Page, scheme: Scheme) => Promise<void>,
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      if (process.env.RODE_DRAAD_PICTURES) {
        const path = `test-results/screens/${name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path, fullPage: true });
      }
      await check(page, colorScheme);
    }
  }
}
