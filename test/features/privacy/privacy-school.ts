import type { Role } from '~/app/domain/access';
import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import { importActivityRows, importStaffRows } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { author, makeSchool } from '../../support/school-factory';
import { BY_PASSWORD, startTestServer, TODAY } from '../../support/test-server';
import { learning, people, type Row } from '../figures/school-of';

/** Who works here: Tessa, led by Karin, with eight colleagues; Wouter left on 31 July 2023. */
export const STAFF: Row[] = [
  person('K1', 'Karin', 'Bos', { Functie: 'directie' }),
  person('T1', 'Tessa', 'Hoekstra', { Leidinggevende: 'K1', Opleidingsniveau: 'master' }),
  person('C1', 'Carla', 'Meijer'),
  person('P48213', 'Wouter', 'Zandstra', {
    'E-mail': 'wouter.zandstra@oud.test',
    Leidinggevende: 'K1',
    Opleidingsniveau: 'hbo-bachelor',
    Begindatum: '2019-08-01',
    Einddatum: '2023-07-31',
  }),
  ...people('L', 6, 'leraar', 'Bèta'),
];

function person(number: string, first: string, last: string, more: Row = {}): Row {
  const [row] = people('X', 1, 'leraar', 'Bèta');
  return { ...row, Personeelsnummer: number, Voornaam: first, Achternaam: last, ...more };
}

const OLD = { Schooljaar: '2022-2023', Datum: '2022-11-05' };
export const LEARNED: Row[] = [
  learning('T1', 12, 80),
  learning('P48213', 20, 150, OLD),
  learning('K1', 8, 0, OLD),
  learning('L1', 6, 25),
];

/** That school with a server on it; `as` signs one of its people in under a role. */
export async function makePrivacySchool(db: Database, only?: readonly string[]) {
  const place = await makeSchool(db);
  const { boardId, schoolId, brin } = place;
  for (const result of [
    await importStaffRows(db, boardId, schoolId, author, STAFF, {
      today: TODAY,
      referenceDate: '2025-08-01',
      schoolYear: 2025,
    }),
    await importActivityRows(db, boardId, schoolId, author, LEARNED, { today: TODAY }),
  ]) {
    if (result.errors.length > 0) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  }
  const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
  const change = <T>(work: (board: BoardDb) => Promise<T>) => changeBoard(db, boardId, work);
  const employees = await read(({ query }) =>
    query.selectFrom('employees').select(['id', 'employee_number']).where('board_id', '=', boardId).execute(),
  );
  const idOf = (number: string): string => {
    const found = employees.find((row) => row.employee_number === number);
    if (!found) throw new Error(`Nobody has number ${number}`);
    return found.id;
  };
  const server = await startTestServer(db, { only });
  const base = `/${brin}/2025-2026`;
  let accounts = 0;
  const as = async (role: Role, number?: string) => {
    accounts += 1;
    const email = `${number ?? role}-${accounts}@school.test`.toLowerCase();
    const employeeId = number ? idOf(number) : null;
    const accountId = await change(async (board) => {
      const id = await createAccount(board, author, { name: `Account ${number ?? role}`, email, employeeId });
      await grantRole(board, author, { accountId: id, role, schoolId, validFrom: '2019-08-01' });
      return id;
    });
    const now = new Date().toISOString();
    const token = await startSession(db, { boardId, accountId, ...BY_PASSWORD, now });
    const { sessionCookie } = await import('~/app/server/session-cookie.server');
    const cookie = (await sessionCookie.serialize(token)).split(';')[0] ?? '';
    return {
      accountId,
      email,
      cookie,
      get: (path: string) => server.ask(`${base}${path}`, { cookie }),
      post: (path: string, form: Record<string, string> = {}) =>
        server.post(`${base}${path}`, form, { cookie }),
    };
  };
  return { ...place, db, base, server, read, change, idOf, as };
}

/** Every text of every table, as one long text. */
export async function allText(db: Database, boardId: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await withBoard(db, boardId, ({ query }) =>
      query
        .selectFrom(name as 'jobs')
        .selectAll()
        .execute(),
    );
    texts.set(name, rows.map((row) => Object.values(row).join('\n')).join('\n'));
  }
  return texts;
}
