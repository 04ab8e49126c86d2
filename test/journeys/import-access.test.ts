import type { Browser, Page } from '@playwright/test';
import { STAFF_CSV, WRONG_STAFF_CSV } from './import-files';
import { IMPORTS, sentence, upload } from './import-support';
import { expect, expectNoSidewaysScroll, expectNoViolations, signInAs, test } from './support';

const WIDTHS = [360, 1280];

async function look(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png`, fullPage: true });
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  }
}

test('every step is accessible, wide and narrow', async ({ page, ownServer }) => {
  test.setTimeout(300_000);
  const { url } = ownServer;
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${url}${IMPORTS}`);
  await look(page, 'import');
  await page.goto(`${url}${IMPORTS}/nieuw?soort=personeel`);
  await look(page, 'import-bestand');
  await upload(page, url, 'personeel', STAFF_CSV);
  await look(page, 'import-kolommen');
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  await look(page, 'import-controle-codes');
  await page.getByRole('link', { name: 'Codes kiezen' }).click();
  await page.getByLabel('OPR-7').selectOption({ label: 'OOP' });
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  await look(page, 'import-controle');
  await page.getByRole('button', { name: 'Inlezen' }).click();
  await look(page, 'import-klaar');
  await page.getByRole('link', { name: 'Maak ongedaan' }).click();
  await look(page, 'import-ongedaan');
  await upload(page, url, 'personeel', WRONG_STAFF_CSV);
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  await look(page, 'import-controle-fouten');
});

async function plainPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  return context.newPage();
}

test('an import works by keyboard alone and without JavaScript', async ({ browser, ownServer }) => {
  const page = await plainPage(browser);
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}${IMPORTS}`);
  await press(page, 'link', 'Personeelslijst inlezen');
  await page.waitForURL(/\/import\/nieuw\?/);
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(STAFF_CSV);
  await press(page, 'button', 'Bestand lezen');
  await tabTo(page, page.getByLabel('OPR-7'));
  await page.keyboard.type('OOP');
  await press(page, 'button', 'Bewaren en controleren');
  await expect(sentence(page)).toContainText('3 nieuw');
  await press(page, 'button', 'Inlezen');
  await press(page, 'link', 'Maak ongedaan');
  await press(page, 'button', 'Maak ongedaan');
  await expect(page.getByText('Deze import is ongedaan gemaakt.')).toBeVisible();
  await page.context().close();
});

async function press(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForLoadState();
}

const MOST_TABS = 120;

/** Presses Tab until that control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('This control can not be reached by Tab');
}
