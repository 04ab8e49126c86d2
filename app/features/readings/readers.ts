import { type Actor, can, needsReason, type Role, type Subject } from '~/app/domain/access';

/** A school of the person, with who leads them there today; substitutes of leaders are among `leaderIds` only. */
export interface SchoolOfPerson {
  id: string;
  name: string;
  leaderIds: readonly string[];
  leaders: readonly { id: string; name: string }[];
}

export interface PersonRead {
  boardId: string;
  employeeId: string;
  schools: readonly SchoolOfPerson[];
  /** With whom they share something private. */
  sharedWithIds: readonly string[];
}

/** One account in one role that can see data of the person. */
export interface Reader {
  accountId: string;
  name: string;
  role: Role;
  /** The schools where that is so. */
  schools: string[];
  /** For whom they act, when they lead the person as a substitute. */
  replaces: string[];
  sees: readonly Sight[];
}

/** What there is to see of a person, in the order of how much it is. */
export const SIGHTS = ['lists', 'page-with-reason', 'page', 'shared', 'staff-list', 'account'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Who can see data of a person by name today: the one table of access, asked for every account in each of its roles. */
export function readersOf(actors: readonly Actor[], person: PersonRead): Reader[] {
  return actors
    .filter(({ employeeId }) => employeeId !== person.employeeId)
    .map((actor) => readerOf(actor, person))
    .filter(({ sees }) => sees.length > 0);
}

function readerOf(actor: Actor, person: PersonRead): Reader {
  const seen = person.schools
    .map((school) => ({ school, sees: sightsAt(actor, person, school) }))
    .filter(({ sees }) => sees.length > 0);
  const all = new Set(seen.flatMap(({ sees }) => sees));
  return {
    accountId: actor.accountId,
    name: actor.name,
    role: actor.active.role,
    schools: seen.map(({ school }) => school.name),
    replaces: [
      ...new Set(seen.flatMap(({ school, sees }) => (sees.includes('page') ? replaced(actor, school) : []))),
    ],
    sees: SIGHTS.filter((sight) => all.has(sight)),
  };
}

function sightsAt(actor: Actor, person: PersonRead, school: SchoolOfPerson): Sight[] {
  const { boardId, employeeId, sharedWithIds } = person;
  const here: Subject = { boardId, schoolId: school.id };
  const subject: Subject = { ...here, employeeId, leaderIds: school.leaderIds, sharedWithIds };
  const page = needsReason(actor, 'person.view', subject) ? 'page-with-reason' : 'page';
  const asked: [Sight, boolean][] = [
    ['lists', can(actor, 'persons.view', here)],
    [page, can(actor, 'person.view', subject)],
    ['shared', can(actor, 'private.read', subject)],
    ['staff-list', can(actor, 'staff.import', here)],
    ['account', can(actor, 'accounts.manage', here)],
  ];
  return asked.flatMap(([sight, may]) => (may ? [sight] : []));
}

/** The leaders of the person for whom this actor acts. */
function replaced(
  { employeeId, standsInFor = [] }: Actor,
  { id: schoolId, leaders }: SchoolOfPerson,
): string[] {
  if (leaders.some(({ id }) => id === employeeId)) return [];
  return leaders
    .map(({ name }) => name)
    .filter((name) =>
      standsInFor.some((standIn) => standIn.schoolId === schoolId && standIn.leader === name),
    );
}

/** The roles that see totals of the person's school, and not this person by name. */
export function totalsOnly(actors: readonly Actor[], readers: readonly Reader[], person: PersonRead): Role[] {
  const named = new Set(readers.map(({ accountId, role }) => `${accountId} ${role}`));
  const roles = actors
    .filter(({ accountId, active }) => !named.has(`${accountId} ${active.role}`))
    .filter((actor) =>
      person.schools.some(({ id }) => can(actor, 'totals.view', { boardId: person.boardId, schoolId: id })),
    )
    .map(({ active }) => active.role);
  return [...new Set(roles)];
}
