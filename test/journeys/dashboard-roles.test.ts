import type { Page } from '@playwright/test';
import { SCHOOL, TOTALS, textsOf } from './dashboard-support';
import { ask, expect, signInAs, startAs, test } from './support';

/** Last names that are long enough not to be part of another word. */
async function namesOfStaff(page: Page): Promise<string[]> {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/mensen?per=50&kolom=naam`);
  const rows = await textsOf(page, 'mensen');
  return [...new Set(rows.map(([name = '']) => name.split(' ').at(-1) ?? ''))].filter(
    (name) => name.length > 6,
  );
}

test('the MR sees totals, never a person and never a small group', async ({ page, browser }) => {
  const names = await namesOfStaff(page);
  expect(names.length).toBeGreaterThan(10);
  const mr = await (await browser.newContext()).newPage();
  await signInAs(mr, 'mr');
  for (const [path] of TOTALS) {
    await mr.goto(`${SCHOOL}/${path}`);
    const html = await mr.locator('main').innerHTML();
    expect(names.filter((name) => html.includes(name))).toEqual([]);
  }
  await mr.goto(`${SCHOOL}/teams`);
  await expect(mr.getByText('te weinig mensen om te tonen').first()).toBeVisible();
  for (const path of [
    'mensen',
    'activiteiten',
    'mijn-team',
    'export/mensen.csv',
    'export/basisrecht-personen.xlsx',
  ]) {
    expect((await ask(mr, `${SCHOOL}/${path}`)).status()).toBe(403);
  }
  await mr.context().close();
});

test('a figure of too few people says so when asked why', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard?sorteer=mensen`);
  const why = await page.locator('table#teams .figure').first().getAttribute('href');
  const mr = page.context().browser();
  const other = await (await mr?.newContext())?.newPage();
  if (!other) throw new Error('No browser');
  await signInAs(other, 'mr');
  await other.goto(why ?? '');
  await expect(other.locator('.why')).toContainText('Daarom wordt het niet getoond');
  await expect(other.locator('.why-value')).toHaveCount(0);
  await other.context().close();
});

test('the MR reads earlier years of the teams that are large enough, and no more when asked why', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/leermix`);
  const row = page.locator('table#leermix-team tbody tr', { hasText: 'Sectie facilitair' });
  const why = await row.locator('a[href*="schooljaar=2023-2024"]').first().getAttribute('href');
  const mr = await (await browser.newContext()).newPage();
  await signInAs(mr, 'mr');
  await mr.goto(`${SCHOOL}/leermix`);
  const rows = await textsOf(mr, 'leermix-team');
  const havo = rows.find(([name]) => name === 'Afdeling havo') ?? [];
  expect(havo.filter((text) => / – /.test(text))).toHaveLength(5);
  const small = rows.find(([name]) => name === 'Sectie facilitair') ?? [];
  expect(small.filter((text) => /\d/.test(text))).toEqual([]);
  await mr.goto(why ?? '');
  await expect(mr.locator('.why')).toContainText('Daarom wordt het niet getoond');
  const file = await ask(mr, `${SCHOOL}/export/leermix-team.csv`);
  const line = (await file.text()).split('\r\n').find((each) => each.startsWith('Sectie facilitair'));
  expect(line).not.toMatch(/\d/);
  await mr.context().close();
});

test('an employee begins at the own right and sees nobody else', async ({ page }) => {
  await startAs(page, 'employee');
  await expect(page).toHaveURL(/\/mijn-basisrecht$/);
  await expect(page.locator('.sentence')).toContainText(/uur en €\s.* dit schooljaar, nog .* te kiezen\./);
  await page.locator('.figures .figure').first().click();
  await expect(page.getByRole('dialog').locator('.formula')).toBeVisible();
  for (const path of ['dashboard', 'mensen', 'waarom/basisrecht-uren-toegekend', 'export/teams.csv']) {
    expect((await ask(page, `${SCHOOL}/${path}`)).status()).toBe(403);
  }
});

test('a leader sees the own people, their hours and money, not what they chose', async ({
  page,
  browser,
}) => {
  const hr = await (await browser.newContext()).newPage();
  await signInAs(hr, 'hr');
  await hr.goto(`${SCHOOL}/mensen`);
  const people = await hr
    .locator('table#mensen tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await hr.context().close();

  await startAs(page, 'team-leader');
  await expect(page).toHaveURL(/\/mijn-team$/);
  await expect(page.locator('.sentence')).toContainText(/Je leidt \d+ collega’s/);
  const own = await page
    .locator('table#mijn-team tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(`${SCHOOL}/mijn-team?sorteer=-uren-gebruikt`);
  await page.locator('table#mijn-team tbody th a').first().click();
  await expect(page.locator('table#mijn-activiteiten')).toContainText('niet gedeeld');
  const titles = await page.locator('table#mijn-activiteiten tbody tr', { hasText: 'niet gedeeld' }).all();
  for (const row of titles) await expect(row.locator('th')).toHaveText('niet gedeeld');

  const stranger = people.find((path) => !own.includes(path)) ?? '';
  // Just as somebody who is not there.
  expect((await ask(page, stranger)).status()).toBe(404);
  expect((await ask(page, `${SCHOOL}/mensen/bestaat-niet`)).status()).toBe(404);
});

test('a chip of my team is a filter in the address', async ({ page }) => {
  await startAs(page, 'team-leader');
  const chip = page.getByRole('link', { name: 'er vervalt iets' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/van-uren-vervalt=0%2C01|van-uren-vervalt=0,01/);
  for (const [, , lapsing] of await textsOf(page, 'mijn-team')) expect(lapsing).not.toBe('0,00');
});

test('the board sees its schools beside each other', async ({ page }) => {
  await startAs(page, 'board');
  await expect(page).toHaveURL(/\/bestuur\/\d{5}$/);
  await expect(page.locator('table#scholen tbody tr')).toHaveCount(3);
  const rows = await textsOf(page, 'scholen');
  expect(rows.map(([name]) => name)).toEqual(['De Elzenkamp', 'Lyceum Oosterwade', 'Merelbroek College']);
  const panel = page.getByRole('dialog');
  await page.locator('table#scholen tfoot a').first().click();
  await expect(panel.locator('.why')).toContainText('alle scholen samen');
  // A school leads on to the figure as it is told there.
  await panel.locator('.formula').getByRole('link', { name: 'Merelbroek College' }).click();
  await expect(panel.locator('.why-value')).toHaveText(rows[2]?.[1] ?? '');
  await page.keyboard.press('Escape');
  await page.locator('.sentence a').first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Deel van de personele lumpsum');
  await panel.getByRole('link', { name: 'Deel deze uitleg' }).click();
  await expect(page).toHaveURL(/\/bestuur\/\d{5}\/waarom\/tien-procent\?jaar=2025&schooljaar=2025-2026$/);
  await page.getByRole('link', { name: 'Naar de scholen' }).click();
  await expect(page).toHaveURL(/\/bestuur\/\d{5}\?schooljaar=2025-2026$/);
  await page.getByRole('link', { name: 'Merelbroek College' }).first().click();
  await expect(page).toHaveURL(/\/99BB\/2025-2026\/dashboard$/);
});
