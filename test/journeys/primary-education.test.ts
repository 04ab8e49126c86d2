import {
  ask,
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  startAs,
  tellWhy,
  test,
} from './support';

const SCHOOL = '/99WD/2025-2026';

test('P&O of a primary school reads the budgets of the calendar year and asks why', async ({ page }) => {
  await startAs(page, 'po-hr');
  await page.getByRole('link', { name: 'Individueel budget', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Individueel budget 2026', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Van het individueel budget 2026');
  await expect(page.getByRole('main')).not.toContainText(/basisrecht|31 juli|lumpsum/i);
  await expectNoViolations(page);
  await atAllSizes(page, 'po-budget', expectNoSidewaysScroll);

  const director = page.getByRole('row').filter({ hasText: 'Fatiha Bouzian' }).first();
  await director.getByRole('link', { name: '€ 3.000,00' }).first().click();
  // Of one person P&O says why first; then the explanation is a page.
  await tellWhy(page);
  const why = page.getByRole('main');
  await expect(why).toContainText('Individueel budget 2026: toegekend');
  await expect(why).toContainText('directielid in schaal A of D');
  await expect(why).toContainText('1 jan 2026 t/m 31 dec 2026');
  await expectNoViolations(page);
});

test('the dashboard of a primary school has hours and budget, and no 10%', async ({ page }) => {
  await signInAs(page, 'po-hr');
  await page.goto(`${SCHOOL}/dashboard`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Bij een volledige baan 83 uur per jaar (2 uur per week)');
  await expect(main).not.toContainText(/basisrecht|lumpsum|70-20-10/i);
  await expect(page.getByRole('link', { name: /10%/ })).toHaveCount(0);
  await expectNoViolations(page);
  await atAllSizes(page, 'po-dashboard', expectNoSidewaysScroll);
});

test('a day of plans is noted for two people at once and taken back, without JavaScript', async ({
  browser,
  ownServer,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'po-hr', ownServer);
  await page.goto(`${SCHOOL}/ontwikkelplannen`);
  const lieke = page.getByRole('row').filter({ hasText: 'Lieke Terpstra' });
  await expect(lieke).toContainText('verlopen');

  await page.getByText('Datum van afspraken vastleggen').click();
  await page.getByText(/^Moet nog of opnieuw/).click();
  await page.getByRole('button', { name: 'Datum vastleggen' }).click();
  await expect(page.getByText('Kies één of meer mensen.')).toBeVisible();

  await page.getByText(/^Moet nog of opnieuw/).click();
  await page.getByLabel('Afspraken gemaakt op').fill('2026-03-10');
  await page.getByRole('checkbox', { name: /^Lieke Terpstra/ }).check();
  await page.getByRole('checkbox', { name: /^Judith Pattinama/ }).check();
  await page.getByRole('button', { name: 'Datum vastleggen' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await page.goto(`${SCHOOL}/ontwikkelplannen?per=100`);
  for (const name of ['Lieke Terpstra', 'Judith Pattinama'])
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('10 mrt 2027');

  await lieke.getByText(/^Trek in/).click();
  await lieke.getByRole('button', { name: 'Ja, intrekken' }).click();
  await expect(page.getByText('Ingetrokken.')).toBeVisible();
  await expect(lieke).toContainText('verlopen');
  await context.close();
});

test('the page of the plans is usable on a phone and by everybody', async ({ page }) => {
  await signInAs(page, 'po-hr');
  await page.goto(`${SCHOOL}/ontwikkelplannen`);
  await page.getByText('Datum van afspraken vastleggen').click();
  for (const summary of await page.locator('#plannen fieldset summary').all()) await summary.click();
  await expectNoViolations(page);
  await atAllSizes(page, 'po-plans', expectNoSidewaysScroll);
});

test('pupils become the grant of 2021-2022, and of later years nothing is known, without JavaScript', async ({
  browser,
  ownServer,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'po-hr', ownServer);
  await page.goto(`${SCHOOL}/instellingen`);
  await page.getByText('Aantal leerlingen invullen of wijzigen').click();
  await page.getByLabel('Schooljaar', { exact: true }).first().fill('2021-2022');
  await page.getByRole('textbox', { name: 'Aantal leerlingen' }).fill('240');
  await page.getByLabel('Waar staat dit aantal?').fill('brief van DUO');
  await page.getByRole('button', { name: 'Aantal opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();

  await page.goto(`${SCHOOL}/individueel-budget`);
  const row = (year: string) => page.locator('table').last().getByRole('row').filter({ hasText: year });
  // 240 x 94.20 = 22,608.00
  await expect(row('2021-2022')).toContainText('€ 22.608,00');
  await expect(row('2022-2023')).toContainText('niet vastgelegd');
  await row('2021-2022').getByRole('link', { name: '€ 22.608,00' }).click();
  await expect(page.getByRole('main')).toContainText('240 x € 94,20 = € 22.608,00');
  await context.close();
});

test('a director sees the own savings, in the role of somebody who works there', async ({ page }) => {
  await signInAs(page, 'po-school-leader');
  await page.goto(`${SCHOOL}/individueel-budget`);
  await expect(page.getByRole('main')).not.toContainText('Ronald Amoah');
  await page.locator('details.who summary').click();
  await page.getByRole('button', { name: 'Kijk als medewerker' }).click();
  await expect(page.locator('details.who summary')).toContainText('medewerker');
  await page.goto(`${SCHOOL}/mijn-basisrecht`);
  await expect(page.getByRole('heading', { name: 'Mijn uren en budget', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Spaarsaldo: € / })).toBeVisible();
  await expect(page.locator('#spaarsaldo')).toContainText(
    'daarna gaat de rest naar het algemene scholingsbudget',
  );
  await expectNoViolations(page);
  await atAllSizes(page, 'po-own', expectNoSidewaysScroll);
});

test('the MR of a primary school sees totals only', async ({ page }) => {
  await signInAs(page, 'po-mr');
  for (const path of ['dashboard', 'individueel-budget', 'ontwikkelplannen', 'basisrecht']) {
    await page.goto(`${SCHOOL}/${path}`);
    await expect(page.getByRole('main')).not.toContainText(/Terpstra|Amoah|Bouzian/);
    await expectNoViolations(page);
    await atAllSizes(page, `po-mr-${path}`, expectNoSidewaysScroll);
  }
  const refused = await ask(page, `${SCHOOL}/export/individueel-budget.csv`);
  expect(refused.status()).toBe(403);
});
