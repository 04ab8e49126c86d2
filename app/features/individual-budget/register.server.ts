import { leaderIntervals } from '~/app/domain/cycles';
import { type RegistrationState, registrationStanding } from '~/app/domain/leader-register';
import { groupBy } from '~/app/domain/maps';
import { withDefaults } from '~/app/domain/settings';
import { referenceDay } from '~/app/features/figures/people-rights';
import type { Whose } from '~/app/features/people/ask-people.server';
import { listEmployed } from '~/app/features/people/list-employed.server';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import type { SchoolDesk } from '~/app/server/guard.server';
import { listRegistrations } from './register-queries.server';

/** A school leader in the leaders' register. */
export interface RegisterRow {
  employeeId: string;
  name: string;
  registeredOn: string | null;
  due: string | null;
  warnedFrom: string | null;
  state: RegistrationState | 'none';
  registrationId: string | null;
}

/** The term that the school goes by for a new registration, and that of the register's own pages (D17). */
export async function registerTerms({ rules, school, today, read }: SchoolDesk) {
  const { leaderRegistration } = withDefaults(await read((board) => findSettings(board, school.id)));
  const { due, warning } = leaderIntervals(rules, school.sector, today, leaderRegistration);
  return { term: due, byRegister: warning };
}

/** Everybody who is employed as a school leader, with how their registration stands today. */
export async function askRegister(desk: SchoolDesk, whose: Whose = {}): Promise<RegisterRow[]> {
  const { term, byRegister } = await registerTerms(desk);
  const day = referenceDay(desk.year, desk.today);
  return desk.read(async (board) => {
    const registrations = groupBy(await listRegistrations(board, desk.school.id), (row) => row.employee_id);
    const leaders = await listEmployed(board, desk, whose, { day, category: 'management' });
    return leaders.map(({ employeeId, name }) => {
      const last = registrations.get(employeeId)?.at(-1);
      const standing = last
        ? registrationStanding(last.day, term, byRegister, desk.today)
        : { due: null, warnedFrom: null, state: 'none' as const };
      return {
        employeeId,
        name,
        registeredOn: last?.day ?? null,
        registrationId: last?.id ?? null,
        ...standing,
      };
    });
  });
}
