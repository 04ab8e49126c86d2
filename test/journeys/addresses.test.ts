import { ask, expect, signInAs, test } from './support';

for (const persona of ['hr', 'board', 'employee']) {
  test(`every address that the bar offers ${persona} is there`, async ({ page }) => {
    await signInAs(page, persona);
    await page.goto('/99CC/2025-2026');
    const links = page.locator('header a[href], nav a[href]');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const own = [...new Set(paths.filter((path) => path.startsWith('/')))];
    expect(own.length).toBeGreaterThan(3);
    for (const path of own) expect([path, (await ask(page, path)).status()]).toEqual([path, 200]);
  });
}

test('a location that acts as a school has a dashboard of its own', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto('/99CC01/2025-2026/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Havenkwartier');
});
