import { yearOf } from '~/app/domain/dates';
import { FOR_EVER, savingOf } from '~/app/domain/person-rights';
import { savedByGrant } from '~/app/domain/saved-by-grant';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import { listRightsRows } from '~/app/features/figures/lists.server';
import { personPeriod } from '~/app/features/figures/people-rights';
import { personQuestion, type Whose } from '~/app/features/people/ask-people.server';
import type { SchoolDesk } from '~/app/server/guard.server';

/** What is left of the budget of one year of somebody who saves, in cents. */
export interface SavingRow {
  employeeId: string;
  name: string;
  grantYear: number;
  left: number;
  /** null: no rule says until when, or the school counts budgets instead of years. */
  keptUntil: string | null;
  /** Of how many budgets something may be left, where the school reads the rule so (D15). */
  budgetsAtMost: number | null;
  /** It can be used this calendar year for the last time. */
  isLast: boolean;
  scope: string;
}

/** The savings of everybody who saves, or of one person; only after the desk has asked whether that is allowed. */
export async function askSavings(desk: SchoolDesk, whose: Whose = {}): Promise<SavingRow[]> {
  return desk.read(async (board) => {
    const question = personQuestion(desk);
    const { people, rightsYears } = await findWorkings(board, question);
    const rows = await listRightsRows(board, question, whose);
    const { end } = rightsYears.money.period;
    return rows.flatMap(({ employeeId, name, scope }) => {
      const person = people.find((each) => each.employeeId === employeeId);
      if (!person?.saves) return [];
      const own = personPeriod(person, 'money', desk.today);
      const budgetsAtMost = savingOf(rightsYears.money, own, 'money')?.grantsAtMost ?? null;
      return savedByGrant(rightsYears.money, own, desk.today).map(({ fromYear, amount, expiresOn }) => ({
        employeeId,
        name,
        grantYear: fromYear,
        left: amount,
        keptUntil: expiresOn === null || expiresOn === FOR_EVER ? null : expiresOn,
        budgetsAtMost,
        isLast: expiresOn !== null && yearOf(expiresOn) <= yearOf(end),
        scope,
      }));
    });
  });
}
