import type { Page } from '@playwright/test';

/** The largest school of the demo in its running school year. */
export const SCHOOL = '/99CC/2025-2026';

/** Every screen of totals, with what its heading says. */
export const TOTALS = [
  ['dashboard', 'Lyceum Oosterwade, 2025-2026'],
  ['basisrecht', 'Basisrecht'],
  ['tien-procent', '10% van de personele lumpsum'],
  ['leermix', '70-20-10'],
  ['themas', 'Thema’s'],
  ['teams', 'Teams'],
] as const;

export const tableOf = (page: Page, name: string) => page.locator(`table#${name}`);

/** The texts of a table as they are read, row by row. */
export async function textsOf(page: Page, name: string): Promise<string[][]> {
  const rows = await tableOf(page, name).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
