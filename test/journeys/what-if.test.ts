import type { Locator, Page } from '@playwright/test';
import {
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  tellWhy,
  test,
} from './support';

const SETTINGS = '/99AA/2025-2026/instellingen';

/** The choice of that name, opened as far as its form. */
async function openChoice(page: Page, title: string): Promise<Locator> {
  const choice = page
    .locator('details.rule-choice')
    .filter({ has: page.getByRole('heading', { name: title }) });
  await open(choice);
  await open(choice.locator('details'));
  return choice;
}

async function open(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
}

test('a choice of rules shows which figures and people it moves before it is made', async ({
  page,
  ownServer,
}) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}${SETTINGS}`);
  const choice = await openChoice(page, 'Een hoger basisrecht');
  await choice.getByLabel('Uren per schooljaar').first().fill('90');
  await choice.getByRole('button', { name: 'Wat verandert er?' }).click();
  await expect(page.getByRole('heading', { name: 'Wat verandert er?' })).toBeVisible();
  await expect(page.getByText(/In schooljaar 2025-2026 verandert het recht van \d+ mensen/)).toBeVisible();
  const granted = page.getByRole('row', { name: /^Basisrecht in uren: toegekend/ });
  await expect(granted).toBeVisible();
  const [, before = '', after = ''] = await granted.locator('th, td').allInnerTexts();
  expect(before).not.toBe(after);
  await expectNoViolations(page);
  await page.locator('summary', { hasText: 'Wat er voor wie verandert' }).click();
  await expectNoViolations(page);
  await atAllSizes(page, 'what-if', expectNoSidewaysScroll);

  await page.getByRole('link', { name: 'Toch niet' }).click();
  await expect(choice.locator('summary').first()).toContainText('het minimum van de cao');

  await openChoice(page, 'Een hoger basisrecht');
  await choice.getByLabel('Uren per schooljaar').first().fill('90');
  await choice.getByRole('button', { name: 'Wat verandert er?' }).click();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await expect(choice.locator('summary').first()).toContainText('leraar: 90 uur');

  await page.goto(`${ownServer.url}/99AA/2025-2026/waarom/basisrecht-uren-toegekend`);
  await expect(page.getByRole('main')).toContainText(after.trim());
  const setting = page.getByRole('main').getByRole('link', { name: 'Een hoger basisrecht' });
  await expect(setting).toHaveAttribute('href', `${SETTINGS}#eigen-minimum`);
});

test('a choice that moves nothing says so, without JavaScript', async ({ browser, ownServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'hr', ownServer);
  await page.goto(SETTINGS);
  const choice = await openChoice(page, 'Registerdossier');
  await choice.getByLabel('ja', { exact: true }).check();
  await choice.getByRole('button', { name: 'Wat verandert er?' }).click();
  await expect(page.getByText('In schooljaar 2025-2026 verandert geen enkel cijfer.')).toBeVisible();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await expect(choice.locator('summary').first()).toContainText('ja');
  await context.close();
});

test('other rights stand beside the basic right where the school keeps them', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}${SETTINGS}`);
  const choice = await openChoice(page, 'Andere rechten bijhouden');
  await choice.getByLabel('ja', { exact: true }).check();
  await choice.getByRole('button', { name: 'Wat verandert er?' }).click();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await page.goto(`${ownServer.url}/99AA/2025-2026/mensen`);
  await page.locator('main a[href*="/mensen/"]').first().click();
  await tellWhy(page);
  await expect(page.locator('section#andere-rechten')).toBeVisible();
  const figures = await page.locator('main .figures').allInnerTexts();
  expect(figures.length).toBeGreaterThan(0);
  const part = page.locator('section#andere-rechten');
  for (const [kind, hours] of [
    ['gekregen', '50'],
    ['gebruikt', '12,5'],
  ] as const) {
    await open(part.locator('details'));
    await part.getByLabel('Welk recht').selectOption({ label: 'keuzebudget' });
    await part.getByLabel('Gekregen of gebruikt').selectOption({ label: kind });
    await part.getByLabel('Uren', { exact: true }).fill(hours);
    await part.getByRole('button', { name: 'Noteren' }).click();
    await expect(part.getByText(`keuzebudget: ${hours} uur ${kind}`).first()).toBeVisible();
  }
  await expect(part.getByRole('row', { name: /^keuzebudget/ })).toContainText('37,5 uur');
  expect(await page.locator('main .figures').allInnerTexts(), 'the basic right stays as it was').toEqual(
    figures,
  );
  await expectNoViolations(page);
  await atAllSizes(page, 'other-rights', expectNoSidewaysScroll);
});
