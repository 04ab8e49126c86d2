import { SCHOOL, TOTALS } from './dashboard-support';
import { atAllSizes, expect, expectNoViolations, expectReadable, signInAs, startAs, test } from './support';

for (const [path, heading] of [
  ...TOTALS,
  ['mensen', 'Mensen'],
  ['activiteiten?keuzes=open', 'Activiteiten'],
  ['waarom/tien-procent?jaar=2025', 'Deel van de personele lumpsum'],
] as const) {
  test(`${path} is readable for everybody, on a phone and in the dark`, async ({ page }) => {
    await signInAs(page, 'hr');
    await page.goto(`${SCHOOL}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await atAllSizes(page, `school-${path.replaceAll(/\W+/g, '-')}`, expectReadable);
  });
}

for (const [persona, name] of [
  ['employee', 'mijn-basisrecht'],
  ['team-leader', 'mijn-team'],
  ['mr', 'mr'],
  ['board', 'bestuur'],
] as const) {
  test(`the start of ${name} is readable for everybody, on a phone and in the dark`, async ({ page }) => {
    await startAs(page, persona);
    await atAllSizes(page, `start-${name}`, expectReadable);
  });
}

test('the panel that tells why is readable for everybody', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.locator('.figures .figure').first().click();
  await expect(page.getByRole('dialog').locator('.formula')).toBeVisible();
  await atAllSizes(page, 'waarom-paneel', expectNoViolations);
});

test('on a phone four screens stand at the bottom', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const quick = page.getByRole('navigation', { name: 'Snel naar' });
  await expect(quick.getByRole('link')).toHaveText(['Dashboard', 'Basisrecht', 'Mensen', 'Import']);
  await quick.getByRole('link', { name: 'Mensen' }).click();
  await expect(page).toHaveURL(/\/mensen$/);
});

test('the menus open by keyboard and close after a choice', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const year = page.locator('.place summary').last();
  await year.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/2025-2026/);
  await expect(page.locator('.menu[open]')).toHaveCount(0);
});
