import { cycleInterval } from '~/app/domain/cycles';
import { groupBy } from '~/app/domain/maps';
import { type PlanState, planStanding } from '~/app/domain/personal-plans';
import type { RightsListRow } from '~/app/features/figures/list-types';
import { referenceDay } from '~/app/features/figures/people-rights';
import type { Whose } from '~/app/features/people/ask-people.server';
import { listEmployed } from '~/app/features/people/list-employed.server';
import type { SchoolDesk } from '~/app/server/guard.server';
import { listPlanAgreements } from './plan-queries.server';

/** One employee's personal plan on the day that is looked at. */
export interface PlanRow
  extends Pick<RightsListRow, 'employeeId' | 'number' | 'name' | 'categories' | 'team' | 'leader'> {
  state: PlanState;
  agreedOn: string | null;
  nextDue: string | null;
  /** The entry that counts, to take it back; null: there is none. */
  agreementId: string | null;
}

/** The day on which the plans of the school year are looked at, and the rule that holds then. */
export function planTerm({ rules, school, year, today }: SchoolDesk) {
  const day = referenceDay(year, today);
  return { day, interval: cycleInterval(rules, school.sector, 'personal-plan', day) };
}

/** The plans of everybody who is employed on the day, of the people of one leader, or of one person. */
export async function askPlans(desk: SchoolDesk, whose: Whose = {}): Promise<PlanRow[]> {
  const { day, interval } = planTerm(desk);
  return desk.read(async (board) => {
    const agreements = groupBy(await listPlanAgreements(board, desk.school.id), (row) => row.employee_id);
    const rows = await listEmployed(board, desk, whose, { day });
    return rows.map(({ employeeId, number, name, categories, team, leader }) => {
      const last = agreements.get(employeeId)?.findLast((agreement) => agreement.day <= day);
      const agreedOn = last?.day ?? null;
      const person = { employeeId, number, name, categories, team, leader };
      const standing = planStanding(agreedOn, interval, { day, yearEnd: desk.year.end });
      return { ...person, ...standing, agreedOn, agreementId: last?.id ?? null };
    });
  });
}
