import {
  ask,
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  tellWhy,
  test,
} from './support';

const SETTINGS = '/99AA/2025-2026/instellingen';

test('the settings of a school stand on one page', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(SETTINGS);
  await expect(page.getByRole('heading', { name: 'Instellingen', level: 1 })).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'settings', expectNoSidewaysScroll);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  // What happens to lie under the bar that stays in sight is no fault of the form.
  await page.evaluate(() => scrollTo(0, 0));
  await expectNoViolations(page);
  await atAllSizes(page, 'settings-open', expectNoSidewaysScroll);
});

test('a lumpsum that is entered stands on the page of the 10%', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}${SETTINGS}`);
  await page.getByText('Lumpsum invullen of wijzigen').click();
  await page.getByLabel('Kalenderjaar', { exact: true }).first().fill('2025');
  await page.getByRole('textbox', { name: 'Personele lumpsum' }).fill('een miljoen');
  await page.getByLabel('Waar staat dit bedrag?').fill('beschikking van 12 oktober');
  await page.getByRole('button', { name: 'Lumpsum opslaan' }).click();

  await expect(page.getByText('Dit is geen bedrag.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Personele lumpsum' })).toHaveValue('een miljoen');
  await expect(page.getByLabel('Waar staat dit bedrag?')).toHaveValue('beschikking van 12 oktober');
  await expectNoViolations(page);

  await page.getByRole('textbox', { name: 'Personele lumpsum' }).fill('€ 2.345.678,00');
  await page.getByRole('button', { name: 'Lumpsum opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await expect(page.getByText('€ 2.345.678,00').first()).toBeVisible();

  await page.goto(`${ownServer.url}/99AA/2025-2026/tien-procent`);
  await expect(page.getByRole('main')).toContainText('2.345.678');
});

test('a carry-over agreement counts on the page of the person', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}/99AA/2025-2026/mensen`);
  const link = page.locator('main a[href*="/mensen/"]').first();
  const [, employeeId = ''] = /\/mensen\/([^?/]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
  await page.goto(`${ownServer.url}${SETTINGS}`);
  await page.getByText('Meeneemafspraak vastleggen').click();
  const person = page.getByLabel('Medewerker', { exact: true });
  await person.selectOption(employeeId);
  const label = (await person.locator('option:checked').textContent()) ?? '';
  await page.getByLabel('Uren die meegaan').fill('1,25');
  await page.getByRole('button', { name: 'Afspraak opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  const lastName = label.split(',')[0] ?? '';
  expect(page.url()).not.toContain(encodeURIComponent(lastName));
  const row = page.getByRole('row').filter({ hasText: lastName }).filter({ hasText: '1,25' });
  await expect(row).toBeVisible();

  await page.goto(`${ownServer.url}/99AA/2025-2026/mensen/${employeeId}`);
  await tellWhy(page);
  await expect(page.getByRole('main')).toContainText('1,25');
});

test('a form of the settings works without JavaScript', async ({ browser, ownServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'finance', ownServer);
  await page.goto(SETTINGS);
  await page.getByText('Uurwaarde invullen of wijzigen').click();
  await page.getByLabel('Functiecategorie', { exact: true }).selectOption({ label: 'leraar' });
  await page.getByLabel('per jaar, voor een volledige baan').check();
  await page.getByLabel('Bedrag', { exact: true }).first().fill('78.950');
  await page.getByRole('button', { name: 'Uurwaarde opslaan' }).click();
  await expect(page.getByText('Vul in waar dit bedrag vandaan komt.')).toBeVisible();
  await expect(page.getByLabel('Bedrag', { exact: true }).first()).toHaveValue('78.950');
  await expect(page.getByLabel('per jaar, voor een volledige baan')).toBeChecked();
  await page.getByLabel('Waar komt dit bedrag vandaan?').fill('eigen begroting');
  await page.getByRole('button', { name: 'Uurwaarde opslaan' }).click();
  await expect(page.getByText('€ 47,59')).toBeVisible();
  await context.close();
});

test('the tables of the settings sort and filter apart, and a line is taken back, without JavaScript', async ({
  browser,
  ownServer,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'hr', ownServer);
  await page.goto('/99CC/2025-2026/instellingen');
  const costs = page.locator('table#instellingen-algemene-kosten');
  const values = page.locator('table#instellingen-uurwaarden');
  const before = (await values.textContent()) ?? '';
  await costs.getByRole('link', { name: 'Bedrag' }).click();
  await expect(page).toHaveURL(/kosten-sorteer=-bedrag.*#instellingen-algemene-kosten-naam$/);
  await expect(costs.locator('tbody tr').first()).toContainText('€ 11.200,00');
  await expect(values, 'another table keeps its order').toHaveText(before);

  const section = page.locator('section#algemene-kosten');
  await section.getByRole('link', { name: 'Filters en kolommen' }).click();
  await section.getByLabel('Jaar', { exact: true }).first().selectOption('2025');
  await section.getByRole('checkbox', { name: 'Ingevuld' }).uncheck();
  await section.getByRole('button', { name: 'Toepassen' }).click();
  await expect(page).toHaveURL(/kosten-is-jaar=2025/);
  await expect(page).toHaveURL(/kosten-sorteer=-bedrag/);
  await expect(costs.locator('tbody tr')).toHaveCount(2);
  const link = section.getByRole('link', { name: 'CSV', exact: true });
  await expect(link).toHaveAttribute('href', /kosten-is-jaar=2025/);
  const csv = await (await ask(page, (await link.getAttribute('href')) ?? '')).text();
  expect(csv.replace('\uFEFF', '').split('\r\n')).toEqual([
    'Jaar;Omschrijving;Soort;Bedrag (€)',
    '2025;Licentie e-learningplatform voor alle medewerkers;e-learning en licenties;10750,00',
    '2025;Vakbibliotheek en stilteruimte;anders;4300,00',
    'Totaal;;;15050,00',
    '',
  ]);

  await costs.getByText('Intrekken: Vakbibliotheek').click();
  await costs.getByRole('button', { name: 'Ja, intrekken' }).last().click();
  await expect(page.getByText('Ingetrokken.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Vakbibliotheek');
  await context.close();
});

test('a school year that is over is closed, once', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}/99AA/2025-2026/instellingen/schooljaar-afsluiten`);
  await expect(page.getByText('loopt tot en met 31 jul 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: /nu afsluiten/ })).toHaveCount(0);
  await page.goto(`${ownServer.url}/99AA/2024-2025/instellingen/schooljaar-afsluiten`);
  await expectNoViolations(page);
  await atAllSizes(page, 'close-year', expectNoSidewaysScroll);
  await page.getByRole('button', { name: 'Schooljaar 2024-2025 nu afsluiten' }).click();
  await expect(page.getByText('Schooljaar 2024-2025 is afgesloten')).toBeVisible();

  await page.getByRole('link', { name: 'Instellingen' }).first().click();
  await page.getByText('Meeneemafspraak vastleggen').click();
  const years = page.getByLabel('Uit het basisrecht van schooljaar').locator('option');
  await expect(years.filter({ hasText: '2025-2026' })).toHaveCount(1);
  await expect(years.filter({ hasText: '2024-2025' })).toHaveCount(0);
});
