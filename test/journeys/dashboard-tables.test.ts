import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { SCHOOL, tableOf, textsOf } from './dashboard-support';
import { ask, expect, signInAs, test } from './support';

async function download(page: Page, name: RegExp): Promise<{ file: string; bytes: Buffer }> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ]);
  return { file: given.suggestedFilename(), bytes: await readFile(await given.path()) };
}

test('a table sorts, filters and hides columns, and the address keeps it', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/mensen`);
  await page.getByRole('link', { name: 'Betrekkingsomvang' }).click();
  await expect(page).toHaveURL(/sorteer=-fte/);
  await expect(page.locator('th[aria-sort="descending"]')).toHaveText('Betrekkingsomvang');
  await page.getByRole('link', { name: 'Filters en kolommen' }).click();
  await page.getByLabel('Functiecategorie').first().selectOption('OOP');
  await page.getByLabel('van', { exact: true }).first().fill('0,5');
  await page.getByRole('checkbox', { name: 'Contract' }).uncheck();
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await expect(page).toHaveURL(/is-categorie=OOP/);
  await page.reload();
  await expect(tableOf(page, 'mensen').getByRole('columnheader', { name: 'Contract' })).toHaveCount(0);
  const rows = await textsOf(page, 'mensen');
  const sizes = rows.map(([, , , size = '']) => Number(size.replace(',', '.')));
  expect(rows.every(([, category]) => category === 'OOP')).toBe(true);
  expect(sizes.every((size) => size >= 0.5)).toBe(true);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  await page.getByRole('link', { name: 'Toon alles' }).click();
  await expect(page).not.toHaveURL(/is-categorie/);
});

test('a name is never a filter, so it never stands in an address', async ({ page }) => {
  await signInAs(page, 'hr');
  for (const path of ['mensen', 'activiteiten']) {
    await page.goto(`${SCHOOL}/${path}?keuzes=open`);
    await expect(page.locator('.table-choices [name$="-naam"]')).toHaveCount(0);
  }
});

test('the files hold exactly what is on screen', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(
    `${SCHOOL}/dashboard?sorteer=-vervalt&van-mensen=6&kolom=team&kolom=mensen&kolom=toegekend&kolom=vervalt`,
  );
  const screen = await textsOf(page, 'teams');
  expect(screen.length).toBeGreaterThan(3);

  const csv = await download(page, /^CSV$/);
  expect(csv.file).toBe('99CC-2025-2026-teams.csv');
  const [, ...lines] = csv.bytes.toString('utf8').replace('\uFEFF', '').trim().split('\r\n');
  expect(lines.slice(0, screen.length).map((line) => line.split(';'))).toEqual(
    screen.map((cells) => cells.map((cell, index) => (index === 0 ? cell : cell.replaceAll('.', '')))),
  );

  // After the total: what has to be known of these figures.
  const notes = await page.locator('.table-note').allTextContents();
  expect(notes.length).toBeGreaterThan(0);
  expect(lines.slice(screen.length + 1)).toEqual(['', ...notes]);

  const xlsx = await download(page, /Excel/);
  expect(xlsx.file).toBe('99CC-2025-2026-teams.xlsx');
  const [sheet] = await readXlsx(xlsx.bytes);
  const written = (sheet?.data ?? [])
    .slice(1, screen.length + 1)
    .map((row) => row.map((cell) => cell as string | number));
  expect(written).toEqual(
    screen.map((cells) =>
      cells.map((cell, index) => (index === 0 ? cell : Number(cell.replaceAll('.', '').replace(',', '.')))),
    ),
  );
});

test('each share of the 70-20-10 is a number in a column of its own in a file', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(
    `${SCHOOL}/leermix?team-kolom=team&team-kolom=gedaan-mix&team-kolom=verschil-70&team-kolom=gedaan-2024-2025`,
  );
  const screen = await textsOf(page, 'leermix-team');
  const { bytes } = await download(page, /Excel/);
  const [sheet] = await readXlsx(bytes);
  const [head, ...rows] = sheet?.data ?? [];
  expect(head).toEqual([
    'Team',
    '2025-2026, gedaan, op de werkplek (%)',
    '2025-2026, gedaan, van en met anderen (%)',
    '2025-2026, gedaan, formeel (%)',
    'Verschil werkplek, punten',
    '2024-2025, gedaan, op de werkplek (%)',
    '2024-2025, gedaan, van en met anderen (%)',
    '2024-2025, gedaan, formeel (%)',
  ]);
  expect(rows.map((row) => row[0])).toEqual(screen.map((cells) => cells[0]));
  for (const [index, row] of rows.entries()) {
    const [work, social, formal, difference] = row.slice(1).map(Number);
    expect((work ?? 0) + (social ?? 0) + (formal ?? 0)).toBeCloseTo(100);
    expect(difference).toBeCloseTo((work ?? 0) - 70, 0);
    // On screen whole per cents that add up to a hundred.
    const shown = screen[index]?.[1]?.split(' – ').map(Number) ?? [];
    expect(shown.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(Math.abs((shown[0] ?? 0) - (work ?? 0))).toBeLessThan(1);
  }
});

test('an export holds all pages of the filter', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/activiteiten?is-wie=eigen+keuze&kolom=activiteit&kolom=naam`);
  const summary = await page.locator('.table-tools .soft').textContent();
  const total = Number(summary?.split(' ')[0]?.replace('.', ''));
  const { bytes } = await download(page, /^CSV$/);
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(total + 1);
});

test('a table works without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/themas`);
  await page.getByRole('link', { name: 'Mensen', exact: true }).last().click();
  await expect(page).toHaveURL(/sorteer=-mensen/);
  await page.getByRole('link', { name: 'Filters en kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Teams' }).uncheck();
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await expect(tableOf(page, 'themas').getByRole('columnheader', { name: 'Teams' })).toHaveCount(0);
  await expect(page).toHaveURL(/sorteer=-mensen/);
  await page.context().close();
});

test('the hours planned of Activiteiten and of Thema’s differ by what the page says', async ({ page }) => {
  await signInAs(page, 'hr');
  const totalOf = async (path: string, name: string, column: string) => {
    await page.goto(`${SCHOOL}/${path}?kolom=${column}&kolom=uren-gepland`);
    return hundredths((await tableOf(page, name).locator('tfoot .n').first().textContent()) ?? '');
  };
  const activities = await totalOf('activiteiten', 'activiteiten', 'activiteit');
  const sentence = await page.getByText('meer dan bij Thema’s').textContent();
  const told = sentence?.match(/([\d.,]+) uur meer/)?.[1];
  expect(activities - (await totalOf('themas', 'themas', 'thema'))).toBe(hundredths(told ?? ''));
  await expect(page.getByText('tellen hier niet mee bij de geplande uren')).toBeVisible();
});

test('of a year that is over the heads say what has lapsed, on screen and in the file', async ({ page }) => {
  await signInAs(page, 'hr');
  for (const [path, file] of [
    ['dashboard', 'teams'],
    ['basisrecht', 'basisrecht-functie'],
    ['basisrecht', 'basisrecht-personen'],
  ]) {
    for (const [year, word, other] of [
      ['2024-2025', 'Vervallen, ', 'Vervalt, '],
      ['2025-2026', 'Vervalt, ', 'Vervallen, '],
    ]) {
      await page.goto(`/99CC/${year}/${path}`);
      const heads = tableOf(page, file ?? '').locator('thead');
      await expect(heads).toContainText(word ?? '');
      await expect(heads).not.toContainText(other ?? '');
      const [head] = (await (await ask(page, `/99CC/${year}/export/${file}.csv`)).text()).split('\r\n');
      expect(head).toContain(word);
      expect(head).not.toContain(other);
    }
  }
});

const hundredths = (text: string): number =>
  Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100);
