import { SCHOOL } from './dashboard-support';
import {
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  tellWhy,
  test,
} from './support';

test('HR finds a person with the key /, without accents and without a name in the address', async ({
  page,
}) => {
  await signInAs(page, 'hr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.keyboard.press('/');
  await expect(page.locator('#zoek')).toBeFocused();
  await page.keyboard.type('aydogan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken$/);
  const people = page.getByRole('region', { name: 'Mensen' });
  await expect(people.getByRole('listitem')).not.toHaveCount(0);
  await expect(people.getByRole('link').first()).toContainText('Aydoğan');
  await expectNoViolations(page);
  await atAllSizes(page, 'search', expectNoSidewaysScroll);
  await people.getByRole('link').first().click();
  await tellWhy(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aydoğan');
});

test('on a phone a button opens the search, also without JavaScript; the MR finds no person', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await signInAs(page, 'mr');
  await page.goto(`${SCHOOL}/dashboard`);
  await page.getByRole('link', { name: 'Zoeken' }).click();
  await page.getByLabel('Naam, personeelsnummer of woord').fill('aydogan');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByText('Niets gevonden.')).toBeVisible();
  await page.getByLabel('Naam, personeelsnummer of woord').fill('vakgroep');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Teams' }).getByRole('listitem')).not.toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await context.close();
});
