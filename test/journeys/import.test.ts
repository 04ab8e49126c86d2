import { activitiesXlsx, ODD_HEADER_CSV, ONE_PERSON_CSV, STAFF_CSV, WRONG_STAFF_CSV } from './import-files';
import {
  check,
  commit,
  exportedFiles,
  IMPORTS,
  SCHOOL,
  sentence,
  storedData,
  undo,
  upload,
} from './import-support';
import { ask, expect, signInAs, test } from './support';

test('a staff file and an activities file come in, the dashboard shows them, and undo restores what was', async ({
  page,
  ownServer,
}) => {
  const { url, database } = ownServer;
  await signInAs(page, 'hr', ownServer);
  const before = storedData(database);
  const filesBefore = await exportedFiles(page, url);
  const dashboard = `${url}/${SCHOOL}/2025-2026/dashboard`;
  await page.goto(dashboard);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const figuresBefore = await page.getByRole('main').textContent();

  await upload(page, url, 'personeel', STAFF_CSV);
  await page.getByLabel('OPR-7').selectOption({ label: 'OOP' });
  await check(page);
  await expect(sentence(page)).toContainText('3 nieuw, 0 gewijzigd, 0 uit dienst, geen fouten');
  expect(storedData(database), 'a dry run writes nothing').toEqual(before);
  await commit(page);
  const withStaff = storedData(database);

  await upload(page, url, 'activiteiten', await activitiesXlsx());
  await check(page);
  await expect(page.getByText('Praktijk in de les').first()).toBeVisible();
  await commit(page);

  await page.getByRole('link', { name: 'Naar het dashboard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page).toHaveURL(dashboard);
  await expect(page.getByText('Praktijk in de les').first()).toBeVisible();
  expect(await page.getByRole('main').textContent()).not.toBe(figuresBefore);
  const files = await exportedFiles(page, url);
  expect(files.mensen).toContain('Zoë van der Sterrenbosch');
  expect(files.activiteiten).toContain('Cursus radiologie');

  await undo(page, url, 'scholing.xlsx');
  expect(storedData(database)).toEqual(withStaff);
  await undo(page, url, 'personeel-export.csv');
  expect(storedData(database)).toEqual(before);
  expect(await exportedFiles(page, url)).toEqual(filesBefore);

  await page.goto(dashboard);
  expect(await page.getByRole('main').textContent()).toBe(figuresBefore);
  await page.goto(`${url}${IMPORTS}`);
  await expect(page.getByRole('row', { name: /scholing\.xlsx.*ongedaan gemaakt/ })).toBeVisible();
});

test('the same file twice changes nothing', async ({ page, ownServer }) => {
  const { url, database } = ownServer;
  await signInAs(page, 'hr', ownServer);
  await upload(page, url, 'personeel', STAFF_CSV);
  await page.getByLabel('OPR-7').selectOption({ label: 'OOP' });
  await check(page);
  await commit(page);
  const once = storedData(database);

  await upload(page, url, 'personeel', STAFF_CSV);
  await expect(page.getByLabel('OPR-7'), 'what a code means is remembered').toHaveValue('support');
  await check(page);
  await expect(sentence(page)).toContainText('0 nieuw, 0 gewijzigd, 0 uit dienst');
  await expect(page.getByRole('button', { name: 'Inlezen' })).toHaveCount(0);
  expect(storedData(database)).toEqual(once);
});

test('errors stand with row, column, value and reason, and nothing is written', async ({
  page,
  ownServer,
}) => {
  const { url, database } = ownServer;
  await signInAs(page, 'hr', ownServer);
  const before = storedData(database);
  await upload(page, url, 'personeel', WRONG_STAFF_CSV);
  await check(page);
  await expect(sentence(page)).toContainText('2 fout');
  const errors = page.getByRole('table', { name: 'Rijen die niet kloppen' });
  await expect(errors.getByRole('row', { name: /5 WTF acht/ })).toBeVisible();
  await expect(errors.getByRole('row', { name: /6 In dienst 31-02-2020/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Inlezen' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download alle 2 fouten (Excel)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^rijen-99AA-.*\.xlsx$/);

  await page
    .getByRole('region', { name: 'Rijen die niet kloppen' })
    .getByRole('link', { name: 'Rij' })
    .click();
  const csv = page.getByRole('link', { name: 'CSV', exact: true }).first();
  await expect(csv).toHaveAttribute('href', /rijen-sorteer=-rij/);
  const file = await ask(page, new URL((await csv.getAttribute('href')) ?? '', url).href);
  const [, first] = (await file.text()).split('\r\n');
  expect(first, 'the order of the screen').toMatch(/^6;In dienst;/);
  await page.getByRole('link', { name: 'Kolom', exact: true }).first().click();
  await expect(csv).toHaveAttribute('href', /rijen-sorteer=-?kolom/);
  expect(storedData(database)).toEqual(before);
});

test('a corrected mapping makes the same file pass', async ({ page, ownServer }) => {
  await signInAs(page, 'hr', ownServer);
  await upload(page, ownServer.url, 'personeel', ODD_HEADER_CSV);
  await check(page);
  await expect(page.getByText('Je bestand hoeft niet anders.')).toBeVisible();
  await page.getByRole('link', { name: 'Kolommen kiezen' }).click();
  await page.getByLabel('Kolom X (kolom E)').selectOption({ label: 'Betrekkingsomvang' });
  await check(page);
  await expect(sentence(page)).toContainText('1 nieuw');
  await commit(page);
});

test('a complete file ends the jobs of whoever is not in it, and only when told so', async ({
  page,
  ownServer,
}) => {
  const { url, database } = ownServer;
  await signInAs(page, 'hr', ownServer);
  await upload(page, url, 'personeel', ONE_PERSON_CSV);
  await check(page);
  await expect(sentence(page)).toContainText('1 nieuw, 0 gewijzigd, 0 uit dienst');
  await expect(page.getByRole('table', { name: 'Niet in dit bestand' })).toBeVisible();

  await page.getByRole('link', { name: /Zeg dan bij kolommen/ }).click();
  await page.getByLabel('Dit bestand is volledig voor deze school').check();
  await check(page);
  await expect(sentence(page)).toContainText(/1 nieuw, 0 gewijzigd, [1-9]\d* uit dienst/);
  const jobsBefore = storedData(database).jobs?.length ?? 0;
  await commit(page);
  expect(storedData(database).jobs, 'jobs end, and stay').toHaveLength(jobsBefore + 1);
});
