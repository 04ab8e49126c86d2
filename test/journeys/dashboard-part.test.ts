import { SCHOOL, tableOf, textsOf } from './dashboard-support';
import { expect, expectNoSidewaysScroll, expectNoViolations, signInAs, test } from './support';

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

test('every team that the filter offers has people, also one that is nobody’s main team', async ({
  page,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard?deel=open`);
  const options = await page.getByLabel('Team', { exact: true }).locator('option[value]').all();
  const values = await Promise.all(options.map((option) => option.getAttribute('value')));
  const beside: string[] = [];
  for (const value of values.filter(Boolean)) {
    await page.goto(`${SCHOOL}/dashboard?team=${value}`);
    await expect(page.locator('.sentence')).toContainText('% gebruikt');
    await expect(tableOf(page, 'teams').locator('tbody tr')).toHaveCount(1);
    if (await page.getByText('tellen niet op tot de school').count()) beside.push(value ?? '');
  }
  expect(beside.length).toBeGreaterThan(0);
  await page.goto(`${SCHOOL}/dashboard?team=${beside[0]}`);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('what is looked at goes along to the page that can show it, and the others say what they are of', async ({
  page,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard?categorie=oop`);
  await expect(page.getByText('(die bladzijde is van de hele school)')).toHaveCount(2);
  await page.getByRole('link', { name: 'Per team, functie en thema' }).click();
  await expect(page.locator('.kicker').first()).toHaveText('OOP');
});

test('a finding about people leads HR to the list of just those, and nobody else', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const finding = page.locator('.findings li', { hasText: 'is meer opgedragen scholing' });
  const [told] = /\d+/.exec((await finding.textContent()) ?? '') ?? [];
  await finding.getByRole('link', { name: 'Toon deze mensen' }).click();
  await expect(page).toHaveURL(/bevinding=boven-recht/);
  await expect(tableOf(page, 'basisrecht-personen').locator('tbody tr')).toHaveCount(Number(told));
  await expect(page.getByText('Hier staan alleen de mensen')).toBeVisible();
  await expectNoViolations(page);
  const mr = await (await browser.newContext()).newPage();
  await signInAs(mr, 'mr');
  await mr.goto(`${SCHOOL}/dashboard`);
  await expect(mr.getByRole('link', { name: 'Toon deze mensen' })).toHaveCount(0);
  await mr.goto(page.url());
  await expect(tableOf(mr, 'basisrecht-personen')).toHaveCount(0);
  await mr.context().close();
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
