import { atAllSizes, expect, expectNoSidewaysScroll, expectNoViolations, signInAs, test } from './support';

const HERE = '/99AA/2025-2026/vervanging';

test('P&O lets somebody act for a leader, and takes it back', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await page.goto(`${ownServer.url}${HERE}`);
  await expect(page.getByText('Er is nog geen vervanging vastgelegd.')).toBeVisible();
  await page.getByText('Vervanging vastleggen', { exact: true }).first().click();
  await page.getByLabel('Wie is er afwezig?').selectOption({ index: 1 });
  await page.getByLabel('Wie vervangt?').selectOption({ index: 5 });
  await page.getByLabel('Laatste dag').fill('2026-03-15');
  await page.getByRole('button', { name: 'Vervanging vastleggen' }).click();
  await expect(page.getByText('De laatste dag ligt voor de eerste.')).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'substitution-wrong', expectNoSidewaysScroll);
  await page.getByLabel('Laatste dag').fill('2026-04-12');
  await page.getByRole('button', { name: 'Vervanging vastleggen' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await expect(page.getByText(/vervangt .* tot en met 12 apr 2026/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'loopt nu' })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await expectNoViolations(page);
  await atAllSizes(page, 'substitution', expectNoSidewaysScroll);
  await page
    .getByText(/^Intrekken/)
    .last()
    .click();
  await page.getByRole('button', { name: 'Ja, intrekken' }).click();
  await expect(page.getByText('De vervanging geldt vanaf vandaag niet meer.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'ingetrokken' })).toBeVisible();
});
