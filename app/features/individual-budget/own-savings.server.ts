import { formatDate } from '~/app/format/dates';
import { formatMoney } from '~/app/format/numbers';
import type { SchoolDesk } from '~/app/server/guard.server';
import { askSavings, type SavingRow } from './savings.server';

/** What one person saved, by the year of the budget; null: this person does not save, or nothing is left. */
export async function ownSavings(desk: SchoolDesk, employeeId: string) {
  if (desk.school.sector !== 'PO') return null;
  const rows = await askSavings(desk, { employeeId });
  if (rows.length === 0) return null;
  return {
    total: formatMoney(rows.reduce((sum, { left }) => sum + left, 0)),
    lines: rows.map((row) => ({
      year: String(row.grantYear),
      text: `${formatMoney(row.left)}, ${untilWhen(row)}`,
    })),
  };
}
function untilWhen({ keptUntil, budgetsAtMost }: SavingRow): string {
  const then = 'gaat de rest naar het algemene scholingsbudget';
  if (budgetsAtMost !== null) return `zodra van meer dan ${budgetsAtMost} jaren iets over is, ${then}`;
  if (keptUntil === null) return 'hoelang dit mag blijven staan, is niet vastgelegd';
  return `te gebruiken t/m ${formatDate(keptUntil)}, daarna ${then}`;
}

export type Savings = Awaited<ReturnType<typeof ownSavings>>;
