import type { Locator, Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { IMPORT_TABLES } from '~/app/features/imports/import-types';
import type { GivenFile } from './import-files';
import { ask, expect } from './support';

export type ImportSlug = 'personeel' | 'activiteiten';

/** The small school of the demo. */
export const SCHOOL = '99AA';
export const IMPORTS = `/${SCHOOL}/2025-2026/import`;

/** Step 1: chooses a file and sends it. */
export async function upload(page: Page, origin: string, slug: ImportSlug, file: GivenFile): Promise<void> {
  await page.goto(`${origin}${IMPORTS}`);
  await page
    .getByRole('link', { name: slug === 'personeel' ? 'Personeelslijst inlezen' : 'Activiteiten inlezen' })
    .click();
  await page.waitForURL(/\/import\/nieuw\?/);
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Bestand lezen' }).click();
}

/** Step 2 to step 3. */
export async function check(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kolommen$/);
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/controle$/);
}

/** Step 3 to step 4. */
export async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inlezen' }).click();
  await expect(page.getByText('Het bestand is ingelezen.')).toBeVisible();
}

/** Opens an import from the list and undoes it. */
export async function undo(page: Page, origin: string, fileName: string): Promise<void> {
  await page.goto(`${origin}${IMPORTS}`);
  await page.getByRole('link', { name: fileName, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fileName);
  await page.getByRole('link', { name: 'Maak ongedaan' }).click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('Deze import is ongedaan gemaakt.')).toBeVisible();
}

export const sentence = (page: Page): Locator => page.locator('.sentence');

const EXPORTS = ['mensen', 'activiteiten', 'teams', 'themas', 'basisrecht-personen'];

/** What the school can download of the year in which the files play. */
export async function exportedFiles(page: Page, origin: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of EXPORTS) {
    const answer = await ask(page, `${origin}/${SCHOOL}/2025-2026/export/${name}.csv`);
    expect(answer.status(), name).toBe(200);
    files[name] = await answer.text();
  }
  return files;
}

/**
 * Everything that an import may write, row by row, and what rights add up to, because entries are only countered.
 * Somebody whom such entries name stays as a bare name, without any job; that is in no export.
 */
export function storedData(file: string): Record<string, unknown[]> {
  const database = new SQLite(file, { readonly: true });
  const data: Record<string, unknown[]> = {};
  for (const table of IMPORT_TABLES) {
    const those = table === 'employees' ? 'where id in (select employee_id from jobs)' : '';
    data[table] = database.prepare(`select * from ${table} ${those} order by id`).all();
  }
  data.rights = database
    .prepare(
      `select employee_id, school_id, right_name, period, kind, sum(amount) as amount from right_entries
       group by employee_id, school_id, right_name, period, kind having sum(amount) <> 0
       order by employee_id, school_id, right_name, period, kind`,
    )
    .all();
  database.close();
  return data;
}
