import type { Browser, Page } from '@playwright/test';
import { freePort } from '~/bin/support/free-port.mjs';
import { startThrowawayServer } from '~/bin/support/throwaway-server.mjs';
import { providerEnv, startIdentityProvider } from '../support/identity-provider';
import {
  atAllSizes,
  test as base,
  demoDatabase,
  expect,
  expectNoSidewaysScroll,
  expectNoViolations,
  expectReadable,
  signInAs,
} from './support';

interface World {
  url: string;
  database: string;
}

/** A copy of the demo with two providers to sign in by. */
const test = base.extend<{ world: World }>({
  world: async ({ page }, use) => {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const back = (name: string) => [`${url}/aanmelden/${name}/terug`];
    const providers = [
      await startIdentityProvider(back('school')),
      await startIdentityProvider(back('stichting')),
    ];
    const [school, stichting] = providers.map(({ issuer }) => issuer);
    const server = await startThrowawayServer({
      port,
      database: await demoDatabase(),
      env: {
        PUBLIC_URL: url,
        OIDC_PROVIDERS: 'school,stichting',
        ...providerEnv('school', school ?? ''),
        ...providerEnv('stichting', stichting ?? ''),
      },
    });
    await use({ url, database: server.database });
    // What a page still fetches would find nobody.
    await page.close();
    await server.stop();
    for (const { stop } of providers) await stop();
  },
});

test('somebody signs in by a provider: first with a code, then by one click, and takes it away again', async ({
  page,
  browser,
  world,
}) => {
  test.setTimeout(150_000);
  // The provider's own page asks for letters from far away.
  await page.route('https://fonts.googleapis.com/**', (route) =>
    route.fulfill({ contentType: 'text/css', body: '' }),
  );
  const admin = await browser.newPage();
  const code = await makeCode(admin, world);
  await admin.close();

  await page.goto(`${world.url}/aanmelden`);
  await expectNoViolations(page);
  await atAllSizes(page, 'sign-in-providers', expectReadable);
  await page.getByRole('button', { name: 'Aanmelden via School' }).click();
  await signInThere(page);
  await expect(page.getByRole('heading', { name: 'Welk account is van jou?' })).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'first-link', expectReadable);
  await page.getByLabel('Code').fill('abcde-fghij');
  await page.getByRole('button', { name: 'Account koppelen' }).click();
  await expect(page.getByText('Deze code klopt niet')).toBeVisible();
  await expect(page.getByLabel('Code')).toHaveValue('abcde-fghij');
  await expectNoViolations(page);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Account koppelen' }).click();
  await expect(page.getByText('Els Bakker').first()).toBeVisible();

  await signOut(page, world);
  await page.getByRole('button', { name: 'Aanmelden via School' }).click();
  await expect(page.getByText('Els Bakker').first()).toBeVisible();

  await page.goto(`${world.url}/mijn-account`);
  await page.getByRole('link', { name: 'Aanmelden via een aanbieder' }).click();
  await expect(page.getByText('Gekoppeld op')).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'own-providers', expectReadable);
  await page.getByRole('button', { name: 'Koppelen met Stichting' }).click();
  await signInThere(page);
  await expect(page.getByText('De koppeling is gemaakt')).toBeVisible();
  await page.getByText('Koppeling met School weghalen').click();
  await page.getByRole('button', { name: 'Ja, koppeling weghalen' }).click();
  await expect(page.getByText('De koppeling is weg')).toBeVisible();
});

test('it works without JavaScript', async ({ browser, world }) => {
  const code = await withoutScripts(browser, (page) => makeCode(page, world));
  await withoutScripts(browser, async (page) => {
    await page.goto(`${world.url}/aanmelden?terug=%2Fmijn-account`);
    await page.getByRole('button', { name: 'Aanmelden via School' }).click();
    await signInThere(page);
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Account koppelen' }).click();
    await expect(page.getByRole('heading', { name: 'Mijn account' })).toBeVisible();
    await expect(page).toHaveURL(`${world.url}/mijn-account`);
  });
});

/** An account for Els Bakker, made by the administrator of the demo, and the code on the sheet for her. */
async function makeCode(page: Page, world: World): Promise<string> {
  await signInAs(page, 'administrator', world);
  await page.goto(`${world.url}/bestuur/41297/accounts/nieuw`);
  await page.getByLabel('Naam').fill('Els Bakker');
  await page.getByLabel('E-mailadres', { exact: true }).fill('els@school.nl');
  await page.getByLabel('financiën').check();
  await page.getByRole('button', { name: 'Account maken' }).click();
  await expect(page.locator('code').or(page.getByText('uitnodiging')).first()).toBeVisible();
  await page.goto(`${world.url}/bestuur/41297/accounts`);
  await page.getByRole('link', { name: 'Els Bakker' }).click();
  await expect(page.getByRole('heading', { name: 'Els Bakker' })).toBeVisible();
  await page.getByRole('button', { name: 'Code maken' }).click();
  await expect(page.getByRole('heading', { name: 'Code voor Els Bakker' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  return (await page.locator('.code-to-type').textContent()) ?? '';
}

/** On the page of the provider itself. */
async function signInThere(page: Page): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill('els-7f3');
  await page.getByPlaceholder('and password').fill('van de school');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

async function signOut(page: Page, world: World): Promise<void> {
  await page.context().clearCookies({ domain: 'localhost', name: 'rode-draad' });
  await page.goto(`${world.url}/aanmelden`);
}

async function withoutScripts<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
