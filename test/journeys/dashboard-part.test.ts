import { SCHOOL, tableOf, textsOf } from './dashboard-support';
import { expect, expectNoViolations, signInAs, test } from './support';

const TEAM = 'Afdeling havo';
const whole = (text = '') => Math.round(Number(text.replaceAll('.', '').replace(',', '.')));

test('HR looks at one team: all blocks follow, and agree with the row of that team', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard?kolom=team&kolom=toegekend&kolom=vervalt`);
  const row = (await textsOf(page, 'teams')).find(([name]) => name === TEAM);
  await page.getByRole('link', { name: 'Kijk naar een deel van de school' }).click();
  await page.getByLabel('Team', { exact: true }).selectOption({ label: TEAM });
  await page.getByRole('button', { name: 'Toon dit deel' }).click();
  await expect(page.locator('.kicker')).toHaveText(TEAM);
  await expect(tableOf(page, 'teams').locator('tbody tr')).toHaveCount(1);
  const granted = await page.locator('.figures .figure').first().textContent();
  const lapsing = await page.locator('.sentence a').last().textContent();
  expect([granted, lapsing].map((text) => whole(text?.replace(' uur', '')))).toEqual(
    row?.slice(1).map(whole),
  );
  await expect(page.getByText('Dit is altijd van de hele school.')).toBeVisible();
  await expectNoViolations(page);
  await page.locator('.sentence a').first().click();
  await expect(page.getByRole('dialog').locator('.why')).toContainText(TEAM);
});

test('four years of one theme stand under each other', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/leermix?deel=open`);
  await page.getByLabel('Thema', { exact: true }).selectOption({ label: 'Sociale veiligheid' });
  await page.getByRole('button', { name: 'Toon dit deel' }).click();
  await expect(page.locator('.kicker').first()).toHaveText('Sociale veiligheid');
  await expect(page.locator('figure.chart text', { hasText: /^20\d\d-20\d\d$/ })).toHaveCount(4);
  await page.getByRole('link', { name: 'in euro' }).click();
  await expect(page).toHaveURL(/thema=.+maat=euro/);
});

test('who may not see persons gets the fixed cells, whatever the address asks', async ({ page }) => {
  await signInAs(page, 'mr');
  await page.goto(`${SCHOOL}/dashboard`);
  const sentence = await page.locator('.sentence').textContent();
  await expect(page.getByRole('link', { name: 'Kijk naar een deel van de school' })).toHaveCount(0);
  await page.goto(`${SCHOOL}/dashboard?team=geen&categorie=overig`);
  await expect(page.locator('.sentence')).toHaveText(sentence ?? '');
});
