import type { Page } from '@playwright/test';
import { atAllSizes, expect, expectNoSidewaysScroll, expectNoViolations, signInAs, test } from './support';

const RULES = '/bestuur/41297/rekenregels';
const RULE = {
  id: 'VO26-01',
  sector: 'VO',
  valid_from: '2026-08-01',
  valid_until: null,
  function_category: 'leraar',
  key: 'basic_right_hours',
  value: 90,
  unit: 'clock_hour',
  period: 'school_year',
  pro_rata: 'job_size',
  citation: 'cao vo 2026, artikel 16.4',
  status: 'WEB-VERIFIED',
  note: '',
};
const fileWith = (content: unknown) => ({
  name: 'cao.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const AGREEMENT = { version: 1, name: 'Cao VO 2026', rules: [RULE] };

async function choose(page: Page, content: unknown): Promise<void> {
  await page.getByLabel('Bestand met regels').setInputFiles(fileWith(content));
  await page.getByRole('button', { name: 'Controleren' }).click();
}

test('an agreement that raises the hours of teachers is seen beforehand, loaded, and withdrawn', async ({
  page,
  ownServer,
}) => {
  await signInAs(page, 'administrator', ownServer);
  await page.goto(`${ownServer.url}${RULES}`);
  await expect(page.getByText('Er is nog geen afspraak geladen.')).toBeVisible();
  await expectNoViolations(page);
  await atAllSizes(page, 'rule-sets', expectNoSidewaysScroll);

  await choose(page, AGREEMENT);
  await expect(page.getByRole('heading', { name: 'Cao VO 2026: wat verandert er?' })).toBeVisible();
  await expect(
    page.getByText(/In schooljaar 2026-2027 verandert het recht van \d+ mensen/).first(),
  ).toBeVisible();
  await page.locator('section', { hasText: 'Lyceum Oosterwade' }).locator('summary').click();
  // A teacher with a full-time job: 90 - 83 = 7
  const full = page.getByRole('row').filter({ hasText: '83 uur' }).filter({ hasText: '90 uur' });
  await expect(full.first()).toContainText('+7 uur');
  await expectNoViolations(page);
  await atAllSizes(page, 'rule-sets-preview', expectNoSidewaysScroll);

  await page.getByRole('button', { name: 'In gebruik nemen' }).click();
  await expect(page.getByText('De afspraak is in gebruik.')).toBeVisible();
  const list = page.locator('table#rekenregels');
  await expect(list).toContainText('Cao VO 2026');
  await expect(list).toContainText('1 aug 2026');
  await expectNoViolations(page);
  await atAllSizes(page, 'rule-sets-loaded', expectNoSidewaysScroll);

  const why = `${ownServer.url}/99AA/2026-2027/waarom/basisrecht-uren-toegekend`;
  await page.goto(why);
  await expect(page.getByRole('main')).toContainText('VO26-01, versie 1');
  await page.goto(`${ownServer.url}/99AA/2026-2027/rekenregels/VO26-01`);
  await expect(page.getByRole('main')).toContainText('90 uur');
  await page.goto(why.replace('2026-2027', '2025-2026'));
  await expect(page.getByRole('main')).toContainText('VO18-01, versie 1');
  await expect(page.getByRole('main')).not.toContainText('VO26-01');

  await page.goto(`${ownServer.url}${RULES}`);
  await page.getByRole('link', { name: /^Intrekken ?: Cao VO 2026/ }).click();
  await expect(page.getByRole('heading', { name: 'Cao VO 2026 intrekken: wat verandert er?' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Intrekken' }).click();
  await expect(page.getByText('De afspraak is ingetrokken.')).toBeVisible();
  await page.goto(why);
  await expect(page.getByRole('main')).not.toContainText('VO26-01');
});

test('the right of a person is 90 hours times the size of the job from the day of the agreement', async ({
  page,
  ownServer,
}) => {
  await signInAs(page, 'administrator', ownServer);
  await page.goto(`${ownServer.url}${RULES}`);
  await choose(page, AGREEMENT);
  await page.getByRole('button', { name: 'In gebruik nemen' }).click();
  await expect(page.getByText('De afspraak is in gebruik.')).toBeVisible();
  await signInAs(await signedOut(page), 'hr', ownServer);
  await page.goto(
    `${ownServer.url}/99AA/2026-2027/basisrecht?persoon-is-functie=leraar&persoon-van-fte=0,8&persoon-tot-fte=0,8`,
  );
  const row = page.locator('table#basisrecht-personen tbody tr').first();
  await expect(row).toContainText('0,8');
  await expect(row).toContainText('72,00'); // 90 x 0,8
});

async function signedOut(page: Page): Promise<Page> {
  await page.context().clearCookies();
  return page;
}

test('a file that is not right is told what to do, without JavaScript', async ({ browser, ownServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.url });
  const page = await context.newPage();
  await signInAs(page, 'administrator', ownServer);
  await page.goto(RULES);
  await choose(page, '{"version": 1, "rules": [');
  await expect(page.getByText('Dit bestand is geen JSON. Het houdt te vroeg op.')).toBeVisible();
  await choose(page, {
    version: 1,
    rules: [
      { ...RULE, valid_from: 'morgen' },
      { ...RULE, id: 'B', value: -1 },
    ],
  });
  await expect(page.getByText('Regel 1 (VO26-01): "valid_from" is nu "morgen".')).toBeVisible();
  await choose(page, { version: 1, rules: [{ ...RULE, valid_from: '2018-06-01' }] });
  await expect(
    page.getByText(/De regels .* gaan allebei over hetzelfde: Basisrecht in uren \(leraar\)/),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await choose(page, { version: 1, rules: [{ ...RULE, key: 'free_fridays' }] });
  await expect(page.getByText('deze regel gebruikt Rode Draad nergens')).toBeVisible();
  await page.getByRole('link', { name: 'Toch niet' }).click();
  await expect(page.getByText('Er is nog geen afspraak geladen.')).toBeVisible();
  await context.close();
});
