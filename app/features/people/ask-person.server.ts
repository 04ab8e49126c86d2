import { shownPeriods } from '~/app/features/figures/shown-periods';
import type { SchoolDesk } from '~/app/server/guard.server';
import { askParticipations, askRights, askStaff } from './ask-people.server';
import { withoutOwnContents } from './own-contents';
import { personView } from './person-view.server';

/** The view of one person; null when nobody of that id worked here in this school year. */
export async function askPerson(
  desk: SchoolDesk,
  employeeId: string,
  given: { search: URLSearchParams; exportPath: string },
) {
  const whose = { employeeId };
  const [rights] = await askRights(desk, whose);
  const jobs = await askStaff(desk, whose);
  const participations = await askShownParticipations(desk, employeeId);
  if (!rights && jobs.length === 0 && participations.length === 0) return null;
  const { base } = desk;
  const periods = shownPeriods(desk);
  return personView({ rights, jobs, participations }, { ...given, base, periods });
}

/** What this desk may see of what one person does: all of it for oneself and HR. */
export async function askShownParticipations(desk: SchoolDesk, employeeId: string) {
  const rows = await askParticipations(desk, { employeeId });
  const seesContents = desk.may('persons.view') || employeeId === desk.actor.employeeId;
  return seesContents ? rows : withoutOwnContents(rows);
}
