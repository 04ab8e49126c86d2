import { atAllSizes, expect, expectNoViolations, expectReadable, signInAs, test } from './support';

const HALFWAY = '/99CC/2025-2026/invoering';

test('a school leader reads what is missing on the dashboard and finds where it is told', async ({
  page,
}) => {
  await signInAs(page, 'school-leader');
  await page.goto('/99CC/2025-2026/dashboard');
  const finding = page.locator('.findings li').filter({ hasText: 'systeem waarmee personeel te volgen is' });
  await expect(finding).toContainText('WMS artikel 12, niet nagekeken');
  await finding.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Invoeringsdossier', level: 1 })).toBeVisible();
  await expect(page.getByText('Van de 4 onderdelen van Lyceum Oosterwade is er 1 klaar.')).toBeVisible();
  await expect(page.getByText('Besluit vastleggen of wijzigen')).toHaveCount(0);
  await expectNoViolations(page);
  await atAllSizes(page, 'introduction', expectReadable);
});

test('one school of the demo is complete and one has not begun', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto('/99BB/2025-2026/invoering');
  await expect(page.getByText('is compleet.')).toBeVisible();
  await page.goto('/99AA/2025-2026/invoering');
  await expect(page.getByText('zijn er 0 klaar.')).toBeVisible();
});

test('the decision of the PMR is laid down without JavaScript', async ({ browser, ownServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'hr', ownServer);
  await page.goto(HALFWAY);
  const section = page.locator('section#pmr-systeem');
  await section.getByText('Besluit vastleggen of wijzigen').click();
  await section.getByLabel('Uitkomst').selectOption({ label: 'positief' });
  await section.getByRole('button', { name: 'Besluit opslaan' }).click();
  await expect(page.getByText('Vul in op welke dag dit is besloten.')).toBeVisible();
  await expect(section.getByLabel('Uitkomst')).toHaveValue('positive');
  await section.getByLabel('Besloten op').fill('2026-03-10');
  await section.getByRole('button', { name: 'Besluit opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await expect(page.getByText('zijn er 2 klaar.')).toBeVisible();
  await context.close();
});

test('the assessment and the text for staff can be read and printed', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto(`${HALFWAY}/beoordeling/tekst`);
  await expect(page.getByText('De grondslag is niet de toestemming van de medewerker')).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'introduction-assessment', expectReadable);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toContainText('Lyceum Oosterwade');
  await expect(page.getByRole('link', { name: 'Invoeringsdossier' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${HALFWAY}/personeel/tekst`);
  await expect(page.getByRole('heading', { name: 'Rode Draad en jouw gegevens' })).toBeVisible();
  await expectNoViolations(page);
});
