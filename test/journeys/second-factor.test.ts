import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { appWith } from '../support/authenticator';
import { rodeDraad } from '../support/command-line';
import { atAllSizes, expect, expectNoSidewaysScroll, expectNoViolations, test } from './support';

const EMAIL = 'jan@school.nl';
const FIRST = 'vier losse woorden samen';
const NEXT = 'vijf andere losse woorden';

for (const javaScriptEnabled of [true, false]) {
  test(`somebody with a second factor forgets the password, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    ownServer,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: ownServer.url,
      timezoneId: 'Europe/Amsterdam',
    });
    const page = await context.newPage();
    const look = async (name: string) => {
      if (!javaScriptEnabled) return;
      await expectNoViolations(page);
      await atAllSizes(page, name, expectNoSidewaysScroll);
    };
    await makeAccount(ownServer.database);
    await page.goto('/aanmelden');
    await signIn(page, FIRST);

    await page.goto('/tweede-stap');
    await expect(page.getByRole('img', { name: 'QR-code' })).toBeVisible();
    await look('second-factor-setup');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click();
    await expect(page.getByText('Deze code klopt niet')).toBeVisible();
    const key = (await page.locator('code.key').textContent()) ?? '';
    await page.getByLabel('Code').fill(appWith(key.replaceAll(' ', '')).code());
    await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click();
    await expect(page.getByRole('heading', { name: 'Je herstelcodes' })).toBeVisible();
    const codes = await page.locator('.recovery-codes code').allTextContents();
    expect(codes).toHaveLength(10);
    await look('recovery-codes');
    await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click();
    await expect(page.getByText('Jan Bos').first()).toBeVisible();

    await page.context().clearCookies();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: 'Wachtwoord vergeten' }).click();
    await expect(page.getByRole('button', { name: 'Stuur mij een link' })).toBeVisible();
    await look('password-forgotten');
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await expect(page.getByText('Hoort dit e-mailadres bij een account?')).toBeVisible();
    await look('password-asked');

    await page.goto(await linkInMail(ownServer.database));
    await expect(page.getByRole('heading', { name: 'Nieuw wachtwoord kiezen' })).toBeVisible();
    await look('password-reset');
    await page.getByLabel('Nieuw wachtwoord').fill(NEXT);
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await expect(page.getByRole('heading', { name: 'Tweede stap' })).toBeVisible();
    await look('second-step');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');
    await page.getByLabel('Code').fill(codes[0] ?? '');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page.getByText('Jan Bos').first()).toBeVisible();

    await page.goto('/tweede-stap');
    await expect(page.getByText('Je hebt nog 9 herstelcodes')).toBeVisible();
    await look('second-factor-on');
    await context.close();
  });
}

test('a school makes the second factor obligatory, and nothing else opens first', async ({
  page,
  ownServer,
}) => {
  await makeAccount(ownServer.database);
  await page.goto(`${ownServer.url}/aanmelden`);
  await signIn(page, FIRST);
  const settings = `${ownServer.url}/99AA/2025-2026/instellingen`;
  await page.goto(settings);
  const section = page.locator('#tweede-stap');
  await section.getByText('Wijzigen').click();
  await section
    .getByLabel('Tweede stap verplicht')
    .selectOption({ label: 'Ja, voor P&O, bestuur, financiën en beheerder' });
  await section.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Je school vraagt in jouw rol om een tweede stap')).toBeVisible();
  await expectNoViolations(page);
  await page.goto(settings);
  await expect(page).toHaveURL(/\/tweede-stap$/);
});

async function makeAccount(database: string) {
  const args = ['account', 'create', '--role', 'administrator', '--email', EMAIL, '--name', 'Jan Bos'];
  const options = ['--board', '41297', '--database', database, '--password-stdin'];
  const { code, err } = await rodeDraad([...args, ...options], { input: FIRST });
  expect([code, err]).toEqual([0, '']);
}

async function signIn(page: Page, password: string) {
  await page.getByLabel('E-mailadres').fill(EMAIL);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByText('Jan Bos').first()).toBeVisible();
}

/** The path of the link in the newest mail that asks for another password, as soon as the outbox has written it. */
async function linkInMail(database: string): Promise<string> {
  const folder = join(dirname(database), 'mail');
  let path = '';
  await expect(async () => {
    const texts = await Promise.all(
      (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
    );
    path = texts.flatMap((text) => /\/wachtwoord-herstellen\/\S+/.exec(text)?.[0] ?? []).at(-1) ?? '';
    expect(path).not.toBe('');
  }).toPass();
  return path;
}
