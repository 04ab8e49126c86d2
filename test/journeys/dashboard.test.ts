import { SCHOOL, tableOf } from './dashboard-support';
import { ask, expect, signInAs, startAs, test } from './support';

test('HR reads in one page how the school stands', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await expect(page.locator('.sentence')).toContainText(
    /Van de [\d.]+ uur basisrecht (?:\([\d.]+ uur meegenomen van vorig jaar\) )?is \d+,\d% gebruikt\. [\d.]+ uur van \d+ mensen vervalt op 31 juli 2026 als er niets meer gebeurt\./,
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Basisrecht',
    '10% van de personele lumpsum',
    '70-20-10',
    'Thema’s',
    'Wat de regels zeggen',
  ]);
  await expect(tableOf(page, 'teams').locator('tbody tr')).not.toHaveCount(0);
  for (const chart of await page.locator('figure.chart').all()) {
    await chart.getByText('Toon als tabel').click();
    await expect(chart.locator('tbody tr').first()).toBeVisible();
  }
});

test('a figure tells why beside the page, and the page keeps its place', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const figure = page.locator('.figures .figure').first();
  const shown = await figure.textContent();
  await figure.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Waarom dit getal?')).toBeVisible();
  // The block rounds to whole hours; the explanation does not.
  expect(Math.round(hoursIn(await panel.locator('.why-value').textContent()))).toBe(hoursIn(shown));
  await expect(page).toHaveURL(/\/dashboard$/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test('a term of an explanation leads on to its own, and an explanation has an address to share', async ({
  page,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.locator('.figures .figure').first().click();
  const panel = page.getByRole('dialog');
  const term = panel.locator('.formula a').first();
  const label = (await term.textContent()) ?? '';
  await term.click();
  await expect(panel.locator('.formula-label').first()).toContainText(label.split(',')[0] ?? '');
  await panel.getByRole('link', { name: 'Deel deze uitleg' }).click();
  await expect(page).toHaveURL(/\/waarom\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without JavaScript the same figure opens its explanation as a page', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await startAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.locator('.figures .figure').first().click();
  await expect(page).toHaveURL(/\/waarom\/basisrecht-uren-toegekend$/);
  await expect(page.locator('.formula')).toBeVisible();
  await page.getByRole('link', { name: 'Naar het basisrecht' }).click();
  await expect(page).toHaveURL(/\/basisrecht$/);
  await page.context().close();
});

test('another school year or school opens the same screen', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/leermix?maat=euro`);
  await page.locator('.place summary').last().click();
  await page.getByRole('navigation', { name: 'Schooljaar kiezen' }).getByText('2023-2024').click();
  await expect(page).toHaveURL(/\/99CC\/2023-2024\/leermix\?maat=euro$/);
  await page.locator('.place summary').first().click();
  await page.getByRole('navigation', { name: 'School kiezen' }).getByText('De Elzenkamp').click();
  await expect(page).toHaveURL(/\/99AA\/2023-2024\/leermix$/);
});

test('four school years stand beside each team, and every number of them tells why', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/leermix`);
  const heads = await tableOf(page, 'leermix-team').locator('thead th').allInnerTexts();
  for (const year of ['2025-2026, gepland', '2025-2026, gedaan', '2024-2025, gedaan', '2022-2023, gedaan']) {
    expect(heads).toContain(year);
  }
  const row = tableOf(page, 'leermix-team').locator('tbody tr').first();
  const cell = row.locator('td').nth(heads.indexOf('2023-2024, gedaan') - 1);
  const formal = cell.getByRole('link').last();
  const shown = Number(await formal.textContent());
  await formal.click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('.why')).toContainText('2023-2024');
  await expect(panel.locator('.why')).toContainText('formeel');
  const value = hoursIn(await panel.locator('.why-value').textContent());
  expect(Math.abs(value - shown)).toBeLessThan(1);
  await page.keyboard.press('Escape');
  // A year that is not shown can be chosen.
  await page.goto(`${SCHOOL}/leermix?team-kolom=team&team-kolom=gepland-2022-2023`);
  await expect(tableOf(page, 'leermix-team').locator('thead th')).toHaveText(['Team', '2022-2023, gepland']);
  for (const link of await tableOf(page, 'leermix-thema').locator('tbody tr').first().locator('td').all()) {
    await expect(link.locator('a').first()).toBeVisible();
  }
});

test('every finding leads to what it is about', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const findings = page.locator('.findings li');
  const count = await findings.count();
  expect(count).toBeGreaterThan(2);
  await expect(findings.locator('a.figure')).toHaveCount(count);
  for (const link of await findings.locator('a.figure').all()) {
    const path = (await link.getAttribute('href')) ?? '';
    expect([path, (await ask(page, path)).status()]).toEqual([path, 200]);
  }
});

test('the chart to explore comes only when somebody asks for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const isLoaded = () => scripts.some((url) => url.includes('mix-explore-chart'));
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/leermix`);
  await page.waitForLoadState('networkidle');
  expect(isLoaded()).toBe(false);
  await page.getByRole('button', { name: 'Verken de jaren' }).click();
  await expect(page.locator('.explore .recharts-area').first()).toBeVisible();
  expect(isLoaded()).toBe(true);
});

test('on paper there are no bars to click, and tables are whole', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/teams`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.top-bar, .screens, .quick, .table-tools > a, .demo-line')).not.toHaveCount(0);
  for (const bar of await page.locator('.top-bar, .screens, .quick, .table-tools > a, .demo-line').all()) {
    await expect(bar).toBeHidden();
  }
  await expect(page.locator('.table-frame')).toHaveCSS('overflow-x', 'visible');
});

/** `9.722,95 uur` as a number. */
const hoursIn = (text: string | null) => Number((text ?? '').replace(/[^\d,]/g, '').replace(',', '.'));
