import { withDefaults } from '~/app/domain/settings';
import { listActors } from '~/app/features/accounts/account-queries.server';
import { figureQuestion } from '~/app/features/dashboard/ask-figures.server';
import { listLeaders } from '~/app/features/figures/list-queries.server';
import { findLeaderIds } from '~/app/features/figures/lists.server';
import { listShares } from '~/app/features/private-texts/private-text-queries.server';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import { counted } from '~/app/format/counted';
import { dayOfMoment, formatDate } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import type { BoardDb } from '~/db/scope.server';
import { asWhom, sightSentence, totalsSentence } from './reader-words';
import { type PersonRead, readersOf, type SchoolOfPerson, totalsOnly } from './readers';
import { listReadings, listSchoolsOf, type ReadingRow } from './reading-queries.server';
import { READINGS_TABLE } from './readings-table';

const PATH = 'wie-ziet-wat';

/** Where stands who sees this person, for that person only. */
export const whoSeesPath = (desk: SchoolDesk, employeeId: string): string | null =>
  desk.may('readers.view', { employeeId }) ? `${desk.base}/${PATH}` : null;

/** Who read the page of whoever asks; for somebody who is no employee there is no such list. */
export async function askReadings(desk: SchoolDesk): Promise<ReadingRow[]> {
  const employeeId = desk.actor.employeeId ?? '';
  await desk.require('readers.view', { employeeId });
  return desk.read((board) => listReadings(board, employeeId));
}

/** Everybody who can see data of whoever asks and what of it, and who looked. */
export async function whoSeesView(desk: SchoolDesk, search: URLSearchParams) {
  const readings = await askReadings(desk);
  const { person, actors, threshold } = await desk.read(async (board) => {
    const person = await personRead(board, desk, desk.actor.employeeId ?? '');
    const known = [...person.sharedWithIds, ...person.schools.flatMap(({ leaderIds }) => leaderIds)];
    const actors = await listActors(board, desk.today, known);
    const settings = withDefaults(await findSettings(board, desk.school.id));
    return { person, actors, threshold: settings.smallGroupThreshold };
  });
  const readers = readersOf(actors, person);
  const manySchools = person.schools.length > 1;
  return {
    sentence: sentence(new Set(readers.map(({ accountId }) => accountId)).size, readings),
    readers: readers.map((reader) => [
      reader.name,
      asWhom(reader),
      ...(manySchools ? [reader.schools.join(', ')] : []),
      sightSentence(reader.sees),
    ]),
    heads: ['Naam', 'Rol', ...(manySchools ? ['School'] : []), 'Ziet'].map((label) => ({ label })),
    totals: totalsSentence(totalsOnly(actors, readers, person), threshold),
    reflection: `${desk.base}/mijn-reflectie`,
    table: tableView(READINGS_TABLE, readings, {
      search,
      exportPath: `${desk.base}/export/${READINGS_TABLE.name}`,
    }),
  };
}
export type WhoSeesView = Awaited<ReturnType<typeof whoSeesView>>;

async function personRead(board: BoardDb, desk: SchoolDesk, employeeId: string): Promise<PersonRead> {
  const schools: SchoolOfPerson[] = [];
  for (const { id, name } of await listSchoolsOf(board, employeeId)) {
    const question = { ...figureQuestion(desk), school: { ...desk.school, id } };
    const leaders = (await listLeaders(board, id, desk.today)).filter((row) => row.employeeId === employeeId);
    schools.push({
      id,
      name,
      leaderIds: await findLeaderIds(board, question, employeeId),
      leaders: leaders.map(({ leaderId, leader }) => ({ id: leaderId, name: leader })),
    });
  }
  const shares = await listShares(board, employeeId);
  const sharedWithIds = shares.map(({ withId }) => withId);
  return { boardId: desk.actor.boardId, employeeId, schools, sharedWithIds };
}

/** "Vandaag kunnen 4 mensen gegevens van jou zien. Er is 3 keer gekeken, het laatst op 12 mrt 2026." */
function sentence(people: number, [last, ...earlier]: readonly ReadingRow[]): string {
  const can =
    people === 0
      ? 'Vandaag kan niemand anders gegevens van jou zien.'
      : `Vandaag ${people === 1 ? 'kan' : 'kunnen'} ${counted(people, 'mensen')} gegevens van jou zien.`;
  if (!last) return `${can} Nog niemand keek op je bladzijde.`;
  return `${can} Er is ${earlier.length + 1} keer gekeken, het laatst op ${formatDate(dayOfMoment(last.at))}.`;
}
