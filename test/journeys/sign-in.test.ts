import { rodeDraad } from '../support/command-line';
import {
  atAllSizes,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  signInAs,
  startAs,
  test,
} from './support';

/** The start of each role, as the page's heading and its address tell. */
const STARTS: Record<string, RegExp> = {
  employee: /\/mijn-basisrecht$/,
  'team-leader': /\/mijn-team$/,
  hr: /\/dashboard$/,
  'school-leader': /\/dashboard$/,
  board: /\/bestuur\/\d{5}$/,
  finance: /\/tien-procent$/,
  mr: /\/dashboard$/,
  administrator: /\/instellingen$/,
};

for (const [persona, start] of Object.entries(STARTS)) {
  test(`one click as ${persona} leads to the start of that role, under the line of the demo`, async ({
    page,
  }) => {
    await startAs(page, persona);
    await expect(page).toHaveURL(start);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Dit is een voorbeeld met verzonnen scholen')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
}

test('an account from the command line signs in with its password, and changes it', async ({
  page,
  ownServer,
}) => {
  const made = await rodeDraad(
    ['account', 'create', '--role', 'administrator', '--email', 'jan@school.nl', '--name', 'Jan Bos'].concat([
      '--board',
      '41297',
      '--database',
      ownServer.database,
      '--json',
    ]),
  );
  const { password } = JSON.parse(made.out);

  await page.goto(`${ownServer.url}/aanmelden`);
  await expectNoViolations(page);
  await atAllSizes(page, 'sign-in', expectNoSidewaysScroll);
  await page.getByLabel('E-mailadres').fill('jan@school.nl');
  await page.getByLabel('Wachtwoord').fill('niet het goede');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('jan@school.nl');
  await expectNoViolations(page);

  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByText('Dit wachtwoord is door iemand anders gemaakt')).toBeVisible();
  await expectNoViolations(page);
  // Nothing else opens before it is changed.
  await page.goto(`${ownServer.url}/99AA/2025-2026/rekenregels`);
  await expect(page).toHaveURL(/\/wachtwoord$/);
  await page.getByLabel('Huidig wachtwoord').fill(password);
  await page.getByLabel('Nieuw wachtwoord').fill('te kort');
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByText('Gebruik minstens 12 tekens')).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Huidig wachtwoord').fill(password);
  await page.getByLabel('Nieuw wachtwoord').fill('vier losse woorden samen');
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByText('Je wachtwoord is gewijzigd')).toBeVisible();
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await expect(page.getByText('Jan Bos').first()).toBeVisible();
});

test('an administrator invites somebody, who chooses a password by the code that was shown', async ({
  page,
  browser,
  ownServer,
}) => {
  await signInAs(page, 'administrator', ownServer);
  await page.goto(`${ownServer.url}/99AA/2025-2026/instellingen`);
  await page.getByRole('link', { name: 'Accounts en rollen' }).click();
  await expect(page.getByRole('link', { name: 'Nieuw account' })).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'accounts', expectNoSidewaysScroll);
  await page.getByRole('link', { name: 'Nieuw account' }).click();
  await expect(page.getByRole('button', { name: 'Account maken' })).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'new-account', expectNoSidewaysScroll);
  await page.getByLabel('Naam').fill('Els Bakker');
  await page.getByLabel('E-mailadres', { exact: true }).fill('els@school.nl');
  await page.getByLabel('financiën').check();
  await page.getByRole('button', { name: 'Account maken en uitnodigen' }).click();
  await expect(page.getByText('Uitnodiging voor Els Bakker')).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'invitation-shown', expectNoSidewaysScroll);
  const code = (await page.locator('code').first().textContent()) ?? '';

  const other = await browser.newPage();
  await other.goto(`${ownServer.url}/aanmelden`);
  await other.getByRole('link', { name: 'Ik heb een uitnodiging met een code' }).click();
  await other.getByLabel('Code').fill(code.toUpperCase().replaceAll('-', ' '));
  await other.getByRole('button', { name: 'Verder' }).click();
  await expect(other.getByText('Welkom bij Rode Draad')).toBeVisible();
  await expectNoViolations(other);
  await atAllSizes(other, 'invitation', expectNoSidewaysScroll);
  await other.getByLabel('Nieuw wachtwoord').fill('password1234');
  await other.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await expect(other.getByText('uitgelekte wachtwoorden')).toBeVisible();
  await other.getByLabel('Nieuw wachtwoord').fill('vier losse woorden samen');
  await other.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await expect(other.getByText('Els Bakker').first()).toBeVisible();
  await other.close();
});

test('signing in works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/aanmelden?terug=%2F99AA%2F2025-2026%2Fdashboard');
  await page.getByLabel('E-mailadres').fill('niemand@school.nl');
  await page.getByLabel('Wachtwoord').fill('niet het goede');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('niemand@school.nl');
  await context.close();
});
