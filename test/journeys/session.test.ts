import type { Browser, Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { rodeDraad } from '../support/command-line';
import { atAllSizes, expect, expectNoSidewaysScroll, expectNoViolations, signInAs, test } from './support';

const SETTINGS = '/99AA/2025-2026/instellingen';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`a form that comes after the session ended goes on after signing in, ${how} JavaScript`, async ({
    browser,
    ownServer,
  }) => {
    const els = await makeAccount(ownServer.database, 'els@school.nl', 'Els Bakker');
    const page = await newPage(browser, ownServer.url, javaScriptEnabled);
    await signIn(page, els);
    await fillInLumpsum(page, ownServer.database);
    await expect(page.getByText('Je formulier is bewaard: meld je aan')).toBeVisible();
    await fillInSignIn(page, els);
    await expect(page.getByRole('heading', { name: 'Je formulier is bewaard' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'instellingen, lumpsum' })).toBeVisible();
    if (javaScriptEnabled) {
      await expectNoViolations(page);
      await atAllSizes(page, 'kept-form', expectNoSidewaysScroll);
    }
    await page.getByRole('button', { name: 'Formulier alsnog versturen' }).click();
    await expect(page.getByText('Opgeslagen.')).toBeVisible();
    await expect(page.getByText('€ 2.345.678,00').first()).toBeVisible();
    await page.context().close();
  });
}

test('a form that waits is gone when somebody else signs in', async ({ browser, ownServer }) => {
  const els = await makeAccount(ownServer.database, 'els@school.nl', 'Els Bakker');
  const jan = await makeAccount(ownServer.database, 'jan@school.nl', 'Jan Bos');
  const page = await newPage(browser, ownServer.url, true);
  await signIn(page, els);
  await fillInLumpsum(page, ownServer.database);
  await expect(page.getByText('Je formulier is bewaard: meld je aan')).toBeVisible();
  await fillInSignIn(page, jan);
  await expect(page.getByText('Jan Bos').first()).toBeVisible();
  await page.goto('/verder');
  await expect(page.getByRole('heading', { name: 'Er is geen formulier bewaard' })).toBeVisible();
  await expect(page.getByText('2.345.678')).toHaveCount(0);
  await page.context().close();
});

test('an account of the demo shows this browser only', async ({ page }) => {
  await signInAs(page, 'hr');
  await page.goto('/mijn-account');
  await expect(page.getByText('(dit apparaat)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overal afmelden' })).toHaveCount(0);
  await expectNoViolations(page);
});

interface Person {
  email: string;
  name: string;
  password: string;
}

async function makeAccount(database: string, email: string, name: string): Promise<Person> {
  const given = ['account', 'create', '--role', 'hr', '--email', email, '--name', name];
  const password = 'zeven paarse fietsen';
  const made = await rodeDraad([...given, '--board', '41297', '--database', database, '--password-stdin'], {
    input: password,
  });
  expect([made.code, made.err]).toEqual([0, '']);
  return { email, name, password };
}

async function newPage(browser: Browser, baseURL: string, javaScriptEnabled: boolean): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
}

async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/aanmelden');
  await fillInSignIn(page, person);
  await expect(page.getByText(person.name).first()).toBeVisible();
}

async function fillInSignIn(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
}

/** Fills in the lumpsum, and sends it when every session has ended meanwhile. */
async function fillInLumpsum(page: Page, file: string): Promise<void> {
  await page.goto(SETTINGS);
  await page.getByText('Lumpsum invullen of wijzigen').click();
  await page.getByLabel('Kalenderjaar', { exact: true }).first().fill('2025');
  await page.getByRole('textbox', { name: 'Personele lumpsum' }).fill('€ 2.345.678,00');
  await page.getByLabel('Waar staat dit bedrag?').fill('beschikking van 12 oktober');
  const database = new SQLite(file);
  database.exec('update sessions set ended = 1');
  database.close();
  await page.getByRole('button', { name: 'Lumpsum opslaan' }).click();
}
