import { formatDate } from '~/app/format/dates';
import { formatMoney } from '~/app/format/numbers';
import type { SchoolDesk } from '~/app/server/guard.server';
import { askSavings } from './savings.server';

/** What one person saved, by the year of the budget; null: this person does not save, or nothing is left. */
export async function ownSavings(desk: SchoolDesk, employeeId: string) {
  if (desk.school.sector !== 'PO') return null;
  const rows = await askSavings(desk, { employeeId });
  if (rows.length === 0) return null;
  return {
    total: formatMoney(rows.reduce((sum, { left }) => sum + left, 0)),
    lines: rows.map(({ grantYear, left, keptUntil }) => ({
      year: String(grantYear),
      text: `${formatMoney(left)}, ${
        keptUntil === null
          ? 'hoelang dit mag blijven staan, is niet vastgelegd'
          : `te gebruiken t/m ${formatDate(keptUntil)}, daarna gaat de rest naar het algemene scholingsbudget`
      }`,
    })),
  };
}
export type Savings = Awaited<ReturnType<typeof ownSavings>>;
