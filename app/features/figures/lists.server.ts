import { chargeOf } from '~/app/domain/charges';
import type { IsoDate } from '~/app/domain/dates';
import { listStandIns } from '~/app/features/accounts/stand-in-queries.server';
import type { BoardDb } from '~/db/scope.server';
import { findWorkings } from './dashboard.server';
import type { FigureQuestion } from './figure-types';
import { type ListLimit, listLeaders, listNames, listParticipations, listStaff } from './list-queries.server';
import type { ParticipationListRow, RightsListRow, StaffListRow } from './list-types';
import { type PersonFigures, referenceDay } from './people-rights';
import { addRights, amountsOf, cellsAt, newRightsTally } from './rights-tally';

// Who may see these rows is asked by the route: everybody's with `persons.view`, a leader's own people or oneself else.

/** Everybody with a right, or a job without one, in the school year. */
export async function listRightsRows(
  board: BoardDb,
  question: FigureQuestion,
  limit: ListLimit = {},
): Promise<RightsListRow[]> {
  const { school, location } = question;
  const workings = await findWorkings(board, question);
  const names = await listNames(board, school.id);
  const leaders = await leadersOf(board, question, referenceDay(question.year, question.today));
  const ownPeople = await ownPeopleOf(board, question, limit);
  const teams = new Map(workings.rows.teams.map((team) => [team.id, team.name]));
  return workings.people
    .filter(
      (person) => cellsAt(person, location?.id ?? null).length > 0 && isWithin(limit, person, ownPeople),
    )
    .map((person) => ({
      employeeId: person.employeeId,
      number: names.get(person.employeeId)?.number ?? null,
      name: names.get(person.employeeId)?.name ?? '',
      categories: [...new Set(person.cells.map((cell) => cell.category))],
      fte: person.fte,
      team: person.teamId === null ? null : (teams.get(person.teamId) ?? null),
      leader: leaders.get(person.employeeId)?.[0]?.leader ?? null,
      ...amountsAt(person, location?.id ?? null),
      saves: person.saves,
      scope: `persoon=${person.employeeId}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** A person's rights as far as they belong to the location, so that the list adds up to its dashboard. */
function amountsAt(person: PersonFigures, locationId: string | null) {
  const tally = newRightsTally();
  addRights(tally, cellsAt(person, locationId));
  return { hours: amountsOf(tally.hours), money: amountsOf(tally.money) };
}

/** Everything that was done and planned in the school year. */
export async function listParticipationRows(
  board: BoardDb,
  question: FigureQuestion,
  limit: ListLimit = {},
): Promise<ParticipationListRow[]> {
  const { school, year, location } = question;
  const ownPeople = await ownPeopleOf(board, question, limit);
  const rows = await listParticipations(board, school.id, year.first);
  return rows
    .filter(
      (row) =>
        (!location || row.location_id === location.id) &&
        isWithin(limit, { employeeId: row.employee_id }, ownPeople),
    )
    .map((row) => {
      const charge = chargeOf({
        initiative: row.initiative,
        status: row.status,
        planned: { hours: row.hours_planned, cents: row.cents_planned },
        realised: { hours: row.hours_realised, cents: row.cents_realised },
        told: { hours: row.charged_hours_told, cents: row.charged_cents_told },
      });
      return {
        id: row.id,
        activityId: row.activity_id,
        title: row.title,
        employeeId: row.employee_id,
        employee: row.employee,
        team: row.team,
        category: row.function_category,
        theme: row.theme,
        learningKind: row.learning_kind,
        caoKind: row.cao_kind,
        initiative: row.initiative,
        status: row.status,
        heldOn: row.held_on,
        hoursPlanned: row.hours_planned,
        hoursRealised: row.hours_realised,
        moneyPlanned: row.cents_planned,
        moneyRealised: row.cents_realised,
        hoursCharged: charge.used.hours,
        moneyCharged: charge.used.cents,
      };
    });
}

/** The stretches of jobs in the school year. */
export async function listStaffRows(
  board: BoardDb,
  question: FigureQuestion,
  limit: ListLimit = {},
): Promise<StaffListRow[]> {
  const { school, year, location } = question;
  const workings = await findWorkings(board, question);
  const leaders = await leadersOf(board, question, referenceDay(year, question.today));
  const ownPeople = await ownPeopleOf(board, question, limit);
  const teams = new Map(workings.rows.teams.map((team) => [team.id, team.name]));
  const teamOf = new Map(workings.people.map((person) => [person.employeeId, person.teamId]));
  const rows = await listStaff(board, school.id, year);
  return rows
    .filter(
      (row) =>
        (!location || row.location_id === location.id) &&
        isWithin(limit, { employeeId: row.employee_id }, ownPeople),
    )
    .map((row) => {
      const team = teamOf.get(row.employee_id);
      const own = leaders.get(row.employee_id) ?? [];
      return {
        jobId: row.id,
        employeeId: row.employee_id,
        number: row.employee_number,
        name: row.name,
        category: row.function_category,
        functionName: row.function_name,
        fte: row.fte,
        contractType: row.contract_type,
        from: row.valid_from,
        to: row.valid_to,
        location: row.location,
        team: team ? (teams.get(team) ?? null) : null,
        leader: own.find(({ jobId }) => jobId === row.id)?.leader ?? null,
      };
    });
}

/** Who leads whom today, or acts for who does, whatever year is looked at: whoever stopped leading has stopped seeing. */
export async function listLeaderIds(
  board: BoardDb,
  question: FigureQuestion,
): Promise<(employeeId: string) => string[]> {
  const leaders = await leadersOf(board, question, question.today);
  const standIns = await listStandIns(board, question.today, { schoolId: question.school.id });
  return (employeeId) => leaderIdsOf(employeeId, leaders.get(employeeId) ?? [], standIns);
}

/** The leaders of somebody and the substitutes of those; nobody acts as their own leader. */
function leaderIdsOf(
  employeeId: string,
  leaders: readonly { leaderId: string }[],
  standIns: readonly { leaderId: string; substituteId: string }[],
): string[] {
  const ids = leaders.map(({ leaderId }) => leaderId);
  const substitutes = standIns.filter(({ leaderId }) => ids.includes(leaderId));
  return [...ids, ...substitutes.map(({ substituteId }) => substituteId).filter((id) => id !== employeeId)];
}

/** Who leads one person today. */
export const findLeaderIds = async (board: BoardDb, question: FigureQuestion, employeeId: string) =>
  (await listLeaderIds(board, question))(employeeId);

type Leaders = Map<string, Awaited<ReturnType<typeof listLeaders>>>;

async function leadersOf(board: BoardDb, { school }: FigureQuestion, day: IsoDate): Promise<Leaders> {
  const leaders: Leaders = new Map();
  for (const row of await listLeaders(board, school.id, day)) {
    leaders.set(row.employeeId, [...(leaders.get(row.employeeId) ?? []), row]);
  }
  return leaders;
}

/** The people whom the leader of the limit leads today, for themselves or as a substitute; null without such a limit. */
async function ownPeopleOf(
  board: BoardDb,
  question: FigureQuestion,
  { leaderId }: ListLimit,
): Promise<ReadonlySet<string> | null> {
  if (leaderId === undefined) return null;
  const leaders = await leadersOf(board, question, question.today);
  const standIns = await listStandIns(board, question.today, { schoolId: question.school.id });
  const own = [...leaders].filter(([employeeId, rows]) =>
    leaderIdsOf(employeeId, rows, standIns).includes(leaderId),
  );
  return new Set(own.map(([employeeId]) => employeeId));
}

function isWithin(
  limit: ListLimit,
  { employeeId }: Pick<PersonFigures, 'employeeId'>,
  ownPeople: ReadonlySet<string> | null,
): boolean {
  if (limit.employeeId !== undefined && employeeId !== limit.employeeId) return false;
  return ownPeople === null || ownPeople.has(employeeId);
}
