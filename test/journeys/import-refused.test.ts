import { BSN_CSV, EMPTY_FILE, type GivenFile, ONE_PERSON_CSV, PDF_AS_XLSX } from './import-files';
import { check, IMPORTS, storedData, upload } from './import-support';
import { expect, signInAs, test } from './support';

const FILES: [name: string, file: GivenFile, sentence: RegExp][] = [
  ['citizen service numbers', BSN_CSV, /burgerservicenummers \(BSN\)/],
  ['a PDF that is called .xlsx', PDF_AS_XLSX, /Dit is een pdf/],
  ['nothing', EMPTY_FILE, /Dit bestand is leeg/],
];

test('a file that can not be read gets one sentence, and nothing changes', async ({ page, ownServer }) => {
  const { url, database } = ownServer;
  await signInAs(page, 'hr', ownServer);
  const before = storedData(database);
  for (const [name, file, sentence] of FILES) {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await upload(page, url, 'personeel', file);
    expect((await answer).status(), name).toBe(400);
    await expect(page.getByRole('alert'), name).toContainText(sentence);
    await expect(page.getByLabel('Bestand', { exact: true }), 'the form stays').toBeVisible();
  }
  expect(storedData(database)).toEqual(before);
  await page.goto(`${url}${IMPORTS}`);
  await expect(page.getByText('personeel-bsn.csv'), 'no trace of the file').toHaveCount(0);
});

test('an administrator imports staff and sees no activities', async ({ page, ownServer }) => {
  const { url } = ownServer;
  await signInAs(page, 'administrator', ownServer);
  await page.goto(`${url}${IMPORTS}`);
  await expect(page.getByRole('link', { name: 'Personeelslijst inlezen' })).toBeVisible();
  await expect(page.getByText(/activiteiten/i)).toHaveCount(0);
  const refused = await page.goto(`${url}${IMPORTS}/nieuw?soort=activiteiten`);
  expect(refused?.status()).toBe(403);

  await upload(page, url, 'personeel', ONE_PERSON_CSV);
  await check(page);
  const names = page.getByRole('table', { name: 'Niet in dit bestand' });
  await expect(page.getByText(/\d+ medewerkers; voor hen verandert er niets/)).toBeVisible();
  await expect(names, 'people outside the file stay unnamed').toHaveCount(0);
});
