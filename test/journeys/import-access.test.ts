import type { Browser, Page } from '@playwright/test';
import { STAFF_CSV, WRONG_STAFF_CSV } from './import-files';
import { check, commit, IMPORTS, sentence, upload } from './import-support';
import { atAllSizes, expect, expectReadable, signInAs, test } from './support';

const look = (page: Page, name: string) => atAllSizes(page, name, expectReadable);

test('every step is accessible, wide and narrow', async ({ page, ownServer }) => {
  test.setTimeout(300_000);
  const { url } = ownServer;
  const heading = page.getByRole('heading', { level: 1 });
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${url}${IMPORTS}`);
  await look(page, 'import');
  await page.goto(`${url}${IMPORTS}/nieuw?soort=personeel`);
  await look(page, 'import-bestand');
  await upload(page, url, 'personeel', STAFF_CSV);
  await expect(heading).toHaveText(/kolommen$/);
  await look(page, 'import-kolommen');
  await check(page);
  await look(page, 'import-controle-codes');
  await page.getByRole('link', { name: 'Codes kiezen' }).click();
  await page.getByLabel('OPR-7').selectOption({ label: 'OOP' });
  await check(page);
  await look(page, 'import-controle');
  await commit(page);
  await look(page, 'import-klaar');
  await page.getByRole('link', { name: 'Maak ongedaan' }).click();
  await expect(heading).toHaveText('Import ongedaan maken?');
  await look(page, 'import-ongedaan');
  await upload(page, url, 'personeel', WRONG_STAFF_CSV);
  await check(page);
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
}

const MOST_TABS = 120;

/** Presses Tab until that control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  await control.waitFor();
  await page.waitForLoadState();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('This control can not be reached by Tab');
}
