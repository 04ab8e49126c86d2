import { formatDate } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { findSchoolTerm } from './erase-choice-queries.server';
import { listFormerStaff } from './former-staff-queries.server';
import { formerStaffTable } from './former-staff-table';
import { countStaying } from './staying-queries.server';

/** In the address: everybody whose term is over. */
export const EVERYBODY = 'allen';

/** Who has left, and of whom the data is kept longer than the school wants. */
export async function retentionView(desk: SchoolDesk, search: URLSearchParams) {
  const { people, years } = await desk.read(async (board) => ({
    people: await listFormerStaff(board, desk.school.id, desk.today),
    years: await findSchoolTerm(board, desk.school.id),
  }));
  const due = people.filter((person) => person.due);
  const kept = people.filter((person) => !person.due);
  const here = `${desk.base}/bewaartermijn`;
  return {
    sentence: retentionSentence(due.length, years),
    setting: desk.may('settings.change-rules') ? `${desk.base}/instellingen#rekenregels` : null,
    due: due.length > 0 ? tableView(formerStaffTable(here, 'due'), due, { search }) : null,
    all: due.length > 1 ? { href: `${here}/${EVERYBODY}`, count: due.length } : null,
    kept: kept.length > 0 ? tableView(formerStaffTable(here, 'kept'), kept, { search }) : null,
  };
}

export type RetentionView = Awaited<ReturnType<typeof retentionView>>;

/** "3 mensen zijn langer dan 2 jaar weg." */
export function retentionSentence(count: number, years: number): string {
  const term = years === 0 ? 'uit dienst' : `langer dan ${years} jaar weg`;
  if (count === 0) return `Niemand is ${term}. Er is niets te wissen.`;
  return count === 1 ? `1 persoon is ${term}.` : `${count} mensen zijn ${term}.`;
}

/** What erasing these people takes away and what stays; null when they are not among those who left. */
export async function erasureView(desk: SchoolDesk, whom: string) {
  return desk.read(async (board) => {
    const people = await listFormerStaff(board, desk.school.id, desk.today);
    const chosen = people.filter(({ employeeId, due }) => (whom === EVERYBODY ? due : employeeId === whom));
    if (chosen.length === 0) return null;
    const staying = await countStaying(
      board,
      chosen.map(({ employeeId }) => employeeId),
    );
    return {
      people: chosen.map(({ employeeId, name, lastDay, due, erasableFrom }) => ({
        employeeId,
        due,
        text: `${name}, laatste dag in dienst ${formatDate(lastDay)}`,
        early: due ? null : `De bewaartermijn loopt nog: wissen hoeft pas vanaf ${formatDate(erasableFrom)}.`,
      })),
      staying,
      back: `${desk.base}/bewaartermijn`,
    };
  });
}

export type ErasureView = NonNullable<Awaited<ReturnType<typeof erasureView>>>;
