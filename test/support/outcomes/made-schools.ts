import { ROLES, type Role } from '~/app/domain/access';
import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import { createSchool } from '~/app/features/boards/board-commands.server';
import { noteOtherRight } from '~/app/features/other-rights/other-rights-commands.server';
import { notePlans } from '~/app/features/personal-plans/plan-commands.server';
import {
  addGeneralCost,
  agreeCarryOver,
  changeSetting,
} from '~/app/features/settings/settings-commands.server';
import { sessionCookie } from '~/app/server/session-cookie.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { author, makeSchool } from '../school-factory';
import { BY_PASSWORD, TODAY } from '../test-server';
import { employeeIds, fillTwoTeams } from '../two-teams';

/** A place to ask about: a school, with the person there and what is kept of them. */
export interface Place {
  brin: string;
  boardNumber: string;
  schoolId: string;
  employeeId: string;
  leaderId: string;
  entryId: string;
  costId: string;
  importId: string;
  planAgreementId: string;
  carryOverId: string;
  accountId: string;
  roleId: string;
}

/** Who asks: nobody, each role, and an employee role that belongs to no employee. */
export const ASKERS = ['anonymous', ...ROLES, 'nobody in particular'] as const;
export type Asker = (typeof ASKERS)[number];

/** For what a role was given: the school of own people, the primary school, or the whole board. */
export type Grant = 'own' | 'primary' | 'board';

type Teams = readonly [string, string];

/** A board with three schools and another board with one, all with the same things kept of their people. */
export async function makeSchools(db: Database) {
  const own = await makeSchool(db);
  const { boardId, number } = own;
  const more = async (brin: string, sector: 'VO' | 'PO') => ({
    ...own,
    brin,
    schoolId: await createSchool(db, boardId, author, { brin, name: `School ${brin}`, sector }),
  });
  const [other, primary, elsewhere] = [
    await more('88OA', 'VO'),
    await more('88PA', 'PO'),
    await makeSchool(db),
  ];
  const made: [typeof own, Teams][] = [
    [own, ['A', 'B']],
    [other, ['C', 'D']],
    [primary, ['P', 'Q']],
    [elsewhere, ['X', 'Y']],
  ];
  for (const [school, teams] of made) await fillTwoTeams(db, school, teams);
  const cookies = await signAllIn(db, own, primary.schoolId);
  const placeOf = (school: typeof own, team: string) => keepThings(db, school, team);
  const places = {
    own: await placeOf(own, 'A'),
    team: await placeOf(own, 'B'),
    school: await placeOf(other, 'C'),
    board: await placeOf(elsewhere, 'X'),
  };
  const primaryPlaces = { ...places, own: await placeOf(primary, 'P'), team: await placeOf(primary, 'Q') };
  return {
    boardId,
    number,
    places,
    primaryPlaces,
    cookieOf: (asker: Asker, grant: Grant) => cookies.get(`${asker} ${grant}`),
  };
}
export type MadeSchools = Awaited<ReturnType<typeof makeSchools>>;
export type Where = keyof MadeSchools['places'];

async function signAllIn(db: Database, own: { boardId: string; schoolId: string }, primaryId: string) {
  const idOf = await employeeIds(db, own.boardId);
  const cookies = new Map<string, string>();
  const schools = { own: own.schoolId, primary: primaryId, board: null };
  for (const asker of ASKERS) {
    if (asker === 'anonymous') continue;
    const role: Role = asker === 'nobody in particular' ? 'employee' : asker;
    for (const grant of ['own', 'primary', 'board'] as const) {
      const number = {
        employee: grant === 'primary' ? 'P1' : 'A1',
        'team-leader': grant === 'primary' ? 'LP1' : 'LA1',
      }[asker as string];
      const employeeId = number === undefined ? null : idOf(number);
      const accountId = await changeBoard(db, own.boardId, async (board) => {
        const email = `${asker}.${grant}@school.test`.replaceAll(' ', '-');
        const id = await createAccount(board, author, { name: `${asker} ${grant}`, email, employeeId });
        await grantRole(board, author, {
          accountId: id,
          role,
          schoolId: schools[grant],
          validFrom: '2025-08-01',
        });
        return id;
      });
      const token = await startSession(db, {
        boardId: own.boardId,
        accountId,
        ...BY_PASSWORD,
        now: new Date().toISOString(),
      });
      cookies.set(`${asker} ${grant}`, (await sessionCookie.serialize(token)).split(';')[0] ?? '');
    }
  }
  return cookies;
}

async function keepThings(
  db: Database,
  school: { boardId: string; schoolId: string; brin: string; number: string },
  team: string,
): Promise<Place> {
  const { boardId, schoolId, brin, number } = school;
  const idOf = await employeeIds(db, boardId);
  const employeeId = idOf(`${team}1`);
  const [kept, accountId] = await changeBoard(db, boardId, async (board) => {
    await changeSetting(board, author, { schoolId, key: 'otherRights', value: true });
    const noted = {
      schoolId,
      employeeId,
      rightName: 'choice-hours',
      kind: 'grant',
      hours: 100,
      period: '2025-2026',
    } as const;
    const on = { schoolId, employeeIds: [employeeId], on: '2025-10-06', today: TODAY };
    const agreed = {
      schoolId,
      employeeId,
      fromYear: 2025,
      hours: 500,
      cents: 0,
      signedOn: '2025-06-01',
      expiresOn: null,
      note: '',
    };
    const cost = {
      schoolId,
      calendarYear: 2025,
      kind: 'e-learning',
      description: 'Licentie',
      cents: 100,
    } as const;
    await noteOtherRight(board, author, noted);
    await notePlans(board, author, on);
    await agreeCarryOver(board, author, agreed);
    await addGeneralCost(board, author, cost);
    const id = await createAccount(board, author, {
      name: `Van ${team}`,
      email: `van-${team}-${brin}@school.test`,
    });
    await grantRole(board, author, { accountId: id, role: 'employee', schoolId, validFrom: '2025-08-01' });
    return [await newestIds(board), id] as const;
  });
  const roleId = await withBoard(db, boardId, (board) => roleOf(board, accountId));
  return {
    brin,
    boardNumber: number,
    schoolId,
    employeeId,
    leaderId: idOf(`L${team}1`),
    accountId,
    roleId,
    ...kept,
  };
}

const KEPT = {
  entryId: 'right_entries',
  planAgreementId: 'plan_agreements',
  carryOverId: 'carry_over_agreements',
  costId: 'general_costs',
  importId: 'imports',
} as const;

/** Ids are in the order of time: the last one is what was just kept. */
async function newestIds({ query, boardId }: BoardDb) {
  const ids: Record<string, string> = {};
  for (const [name, table] of Object.entries(KEPT)) {
    const row = await query
      .selectFrom(table)
      .select('id')
      .where('board_id', '=', boardId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    ids[name] = row.id;
  }
  return ids as Record<keyof typeof KEPT, string>;
}

async function roleOf({ query, boardId }: BoardDb, accountId: string): Promise<string> {
  const row = await query
    .selectFrom('account_roles')
    .select('id')
    .where('board_id', '=', boardId)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return row.id;
}
