import { readFile } from 'node:fs/promises';
import readXlsx from 'read-excel-file/node';
import { SCHOOL, tableOf, textsOf } from './dashboard-support';
import { atAllSizes, expect, expectReadable, signInAs, test } from './support';

const RULES = `${SCHOOL}/rekenregels`;

test('HR goes from a figure to its rule, and sees an example worked out', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/basisrecht`);
  await page.locator('main .figure').first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('link', { name: 'Basisrecht in uren (leraar)' }).click();
  await expect(page).toHaveURL(/\/rekenregels\/VO[\w-]+$/);
  await expect(panel).toBeHidden();
  const example = page.locator('details.example').first();
  await expect(example).toContainText('Nu berekend');
  await expect(example.getByText('✓ gelijk').first()).toBeVisible();
  await page.getByRole('link', { name: 'Alle rekenvoorbeelden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekenvoorbeelden');
});

test('a finding leads to the rule that it rests on', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.locator('.findings a[href*="/rekenregels/"]').first().click();
  await expect(page.getByRole('heading', { name: 'Rekenvoorbeelden' })).toBeVisible();
});

for (const [persona, word] of [
  ['mr', 'MR'],
  ['employee', 'medewerker'],
] as const) {
  test(`a reader reads the rules as ${word}, from the menu`, async ({ page }) => {
    await signInAs(page, persona);
    await page.goto(SCHOOL);
    await page
      .getByRole('navigation', { name: 'Schermen' })
      .getByRole('link', { name: 'Rekenregels' })
      .click();
    await expect(page.locator('.sentence')).toContainText(/In 2025-2026 gelden \d+ regels\./);
    await page.getByRole('link', { name: 'Eigen keuze' }).click();
    await expect(page.locator('.notice')).toContainText('Kijk haar na');
    await expect(page.locator('a[href*="/instellingen"]')).toHaveCount(0);
  });
}

test('what is not laid down leads HR to the setting of the employer', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(RULES);
  await page.getByRole('link', { name: 'niet vastgelegd' }).first().click();
  await expect(page).toHaveURL(/\/instellingen#zonder-basisrecht$/);
});

test('rules are filtered, and a file holds the same with the mark in words', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(RULES);
  await page.getByRole('link', { name: 'Filters en kolommen' }).click();
  await page.getByRole('combobox', { name: 'Voor wie' }).selectOption('leraar en OOP');
  await page.getByRole('checkbox', { name: 'Bron' }).uncheck();
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await expect(page).toHaveURL(/is-voor-wie=leraar\+en\+OOP/);
  await expect(tableOf(page, 'rekenregels').getByRole('columnheader', { name: 'Bron' })).toHaveCount(0);
  const shown = await textsOf(page, 'rekenregels');
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.every(([, whom]) => whom === 'leraar en OOP')).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Excel/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('99CC-2025-2026-rekenregels.xlsx');
  const [sheet] = await readXlsx(await readFile(await download.path()));
  const written = (sheet?.data ?? []).slice(1).map((row) => row.slice(0, 4).map(String));
  expect(written).toEqual(shown.map((row) => row.slice(0, 4)));
  expect(written.map(([, , , status]) => status)).toContain(
    '⚠ Let op: niet nagekeken in de cao-tekst van 2025',
  );
});

test('rules and examples work without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(page, 'hr');
  await page.goto(`${RULES}/voorbeelden`);
  await page.getByRole('link', { name: 'Filters en kolommen' }).click();
  await page.getByRole('combobox', { name: 'Groep' }).selectOption('taakbeleid');
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await expect(tableOf(page, 'rekenvoorbeelden').locator('tbody tr')).toHaveCount(5);
  await page.goto(`${RULES}/VO18-03`);
  await page.locator('details.example').nth(1).locator('summary').click();
  await expect(page.locator('details.example').nth(1)).toContainText('✓ gelijk');
  await page.context().close();
});

for (const [name, path] of [
  ['rekenregels', RULES],
  ['rekenregel', `${RULES}/VO16-05s`],
  ['rekenvoorbeelden', `${RULES}/voorbeelden`],
] as const) {
  test(`the screen ${name} is accessible and fits a phone`, async ({ page }) => {
    await signInAs(page, 'hr');
    await page.goto(path);
    await atAllSizes(page, name, expectReadable);
  });
}
