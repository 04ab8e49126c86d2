import { atAllSizes, expect, expectNoViolations, expectReadable, signInAs, test } from './support';

const BOARD = '/bestuur/41297';

test('the administrator sees who did what and that the trail is whole', async ({ page }) => {
  await signInAs(page, 'administrator');
  await page.goto(`${BOARD}/logboek?van=2022-08-01&tot=2022-10-01`);
  await expect(page.getByRole('heading', { name: 'Logboek', level: 1 })).toBeVisible();
  await expect(page.getByText(/nagelopen van de eerste regel tot regel [\d.]+: alles klopt/)).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'trail', expectReadable);
  await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Radjesh Sewnarain' });
  await page.getByRole('button', { name: 'Toon deze dagen' }).click();
  await expect(page).toHaveURL(/account=/);
  await expect(page.getByText('personele lumpsum ingevuld').first()).toBeVisible();
  await expect(page.locator('table#logboek')).not.toContainText('Anouk Plantinga');
  expect(decodeURIComponent(page.url())).not.toContain('Radjesh');
});

test('the page of the trail works without JavaScript and on paper', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signInAs(page, 'administrator');
  await page.goto(`${BOARD}/logboek`);
  await page.getByLabel('Vanaf').fill('2022-08-01');
  await page.getByLabel('Tot en met').fill('2022-10-01');
  await page.getByRole('button', { name: 'Toon deze dagen' }).click();
  await expect(page).toHaveURL(/van=2022-08-01/);
  await page.locator('table#logboek').getByRole('link', { name: 'Wanneer' }).click();
  await expect(page).toHaveURL(/van=2022-08-01.*sorteer=/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toContainText('Stichting Vlechtwerk');
  await context.close();
});

test('the processing register is read, printed and taken along', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${BOARD}/verwerkingsregister`);
  await expect(page.getByRole('heading', { name: 'Personeel en dienstverbanden' })).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'processing-register', expectReadable);
  const csv = await page.request.get(`${BOARD}/export/verwerkingsregister.csv`);
  expect(await csv.text()).toContain(
    'Verwerking;Doel;Grondslag;Betrokkenen;Gegevens;Ontvangers;Bewaartermijn',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Download als CSV' })).toBeHidden();
});
