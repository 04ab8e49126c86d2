import {
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  startAs,
  test,
} from './support';

test('the demo says that it is one, and offers its people', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Dit is een voorbeeld')).toBeVisible();
  await expect(page.locator('button[data-persona]').first()).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'start', expectNoSidewaysScroll);
});

for (const persona of ['hr', 'school-leader', 'finance', 'mr', 'administrator']) {
  test(`one click signs in as ${persona}, and one signs out`, async ({ page }) => {
    await startAs(page, persona);
    await expectNoViolations(page);
    await page.locator('.who summary').click();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await expect(page.locator('button[data-persona]').first()).toBeVisible();
  });
}

test('an address that is not there answers so, in Dutch and with a way back', async ({ page }) => {
  await signInAs(page, 'hr');
  const response = await page.goto('/99ZZ/2025-2026/dashboard');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolations(page);
});

test('the server tells a watchman that it is well', async ({ request }) => {
  const response = await request.get('/healthz');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok' });
});

test('a journey may change its own copy of the demo', async ({ page, ownServer }) => {
  await startAs(page, 'hr', ownServer);
  expect(new URL(page.url()).origin).toBe(ownServer.url);
});
