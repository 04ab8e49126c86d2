import { expect, signInAs, startAs, test } from './support';

test('on paper stands of which school and year it is, and when it was printed', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto('/99CC/2024-2025/activiteiten');
  const head = page.locator('.print-head');
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(head).toHaveText('Lyceum OosterwadeSchooljaar 2024-2025Afgedrukt op 16 mrt 2026');
  await expect(head).toBeVisible();
  await expect(page.locator('.top-bar')).toBeHidden();
  // What a browser repeats on every sheet.
  await expect(head).toHaveCSS('display', 'table-header-group');
  await expect(head).toHaveCSS('break-inside', 'avoid');
});

test('the paper of a board names the board', async ({ page }) => {
  await startAs(page, 'board');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toContainText(/^Stichting Vlechtwerk.*Schooljaar 2025-2026/);
});

for (const screen of ['dashboard', 'basisrecht', 'tien-procent', 'leermix', 'themas', 'teams']) {
  test(`${screen} of a year without records says what to do instead of noughts`, async ({ page }) => {
    await signInAs(page, 'finance');
    await page.goto(`/99CC/2018-2019/${screen}`);
    await expect(page.getByText('Van dit schooljaar is niets ingelezen.')).toBeVisible();
    await expect(page.getByText('Kies boven aan de bladzijde een ander schooljaar.')).toBeVisible();
    await expect(page.locator('main table')).toHaveCount(0);
  });
}
