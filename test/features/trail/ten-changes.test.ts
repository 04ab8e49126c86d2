import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createAccount, endAccount, reopenAccount } from '~/app/features/accounts/account-commands.server';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { endRole, grantRole } from '~/app/features/accounts/role-commands.server';
import { saveLocation } from '~/app/features/boards/location-commands.server';
import { importStaffRows, undoImport } from '~/app/features/imports/import-commands.server';
import { enterIntroduction } from '~/app/features/introduction/introduction-commands.server';
import {
  addGeneralCost,
  agreeCarryOver,
  changeSetting,
  counterCarryOver,
  counterGeneralCost,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import { verifyTrail } from '~/app/features/trail/trail-queries.server';
import { type Database, openDatabase } from '~/db/connection.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { seedDemo } from '~/seeds/seed-demo';
import { Random } from '~/seeds/support/random';
import '../../support/templates';
import { watchWrites } from '../../support/watch-writes';

const PATIENCE = 240_000;
const SEED = process.env.TRAIL_SEED ?? String(Math.floor(Math.random() * 1e9));
const author = { accountId: null, actingAs: 'command-line', at: '2026-03-16T12:00:00.000Z' } as const;

let folder: string;
let plain: Database;
let db: Database;
let untold: string[];

beforeAll(async () => {
  console.log(`ten changes: TRAIL_SEED=${SEED}`);
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-trail-'));
  const file = join(folder, 'demo.sqlite');
  await copyFile(inject('templates').sqliteFile, file);
  plain = openDatabase(file);
  ({ db, untold } = await watchWrites(plain));
  await seedDemo(db);
}, PATIENCE);

afterAll(async () => {
  await plain?.destroy();
  await rm(folder, { recursive: true, force: true });
});

test('every change of the story is told by an entry, with what was there before', () => {
  expect([...new Set(untold)]).toEqual([]);
});

type Row = Record<string, unknown>;
interface Change {
  what: string;
  /** What the trail says was there. */
  before: Row;
  /** What was there, told by what wrote it. */
  was: Row | undefined;
}

test('for ten random changes of the story the trail tells what was there before', async () => {
  const random = new Random(SEED);
  const changes = [...(await importedChanges()), ...(await enteredChanges())];
  expect(changes.length).toBeGreaterThan(100);
  for (const { what, before, was } of random.shuffle(changes).slice(0, 10))
    expect({ what, before }).toEqual({ what, before: was });
});

/** Rows that an import changed: what it says was there against what the import before it wrote. */
async function importedChanges(): Promise<Change[]> {
  const rows = await plain.selectFrom('import_changes').selectAll().orderBy('id').execute();
  const last = new Map<string, string | null>();
  const changes: Change[] = [];
  for (const { table_name, row_id, before, after } of rows) {
    const key = `${table_name} ${row_id}`;
    const was = last.get(key);
    if (before !== null)
      changes.push({ what: key, before: JSON.parse(before), was: was ? JSON.parse(was) : undefined });
    last.set(key, after);
  }
  return changes;
}

/** Entries that replaced a row: what the trail says was there against the row that still stands. */
async function enteredChanges(): Promise<Change[]> {
  const rows = await plain
    .selectFrom('trail_entries as t')
    .innerJoin('trail_contents as c', 'c.trail_entry_id', 't.id')
    .select(['t.subject_type', 'c.before'])
    .where('c.before', 'is not', null)
    .where('t.subject_type', 'in', Object.keys(TABLE_OF))
    .execute();
  const changes: Change[] = [];
  for (const { subject_type, before } of rows) {
    const said = JSON.parse(before ?? '{}');
    const table = TABLE_OF[subject_type as keyof typeof TABLE_OF];
    const was = await plain.selectFrom(table).selectAll().where('id', '=', said.id).executeTakeFirst();
    changes.push({ what: subject_type, before: said, was });
  }
  return changes;
}

const TABLE_OF = {
  lumpsum: 'lumpsums',
  'hour-value': 'hour_values',
  'school-setting': 'school_settings',
  'pupil-count': 'pupil_counts',
  'introduction-entry': 'introduction_entries',
} as const;

interface Place {
  boardId: string;
  schoolId: string;
}

/** Changes that people make, each tried with what its own table held just before. */
const COMMANDS: readonly ((place: Place, random: Random) => Promise<void>)[] = [
  ({ boardId, schoolId }, random) =>
    tried(boardId, 'lumpsums', { school_id: schoolId, calendar_year: 2025 }, (board) =>
      enterLumpsum(board, author, { schoolId, calendarYear: 2025, cents: cents(random), source: 'DUO' }),
    ),
  ({ boardId, schoolId }, random) =>
    tried(
      boardId,
      'hour_values',
      { school_id: schoolId, calendar_year: 2025, function_category: 'teacher' },
      (board) =>
        enterHourValue(board, author, {
          schoolId,
          calendarYear: 2025,
          functionCategory: 'teacher',
          hourlyCents: cents(random),
          source: 'begroting',
        }),
    ),
  ({ boardId, schoolId }, random) =>
    tried(boardId, 'school_settings', { school_id: schoolId, key: 'smallGroupThreshold' }, (board) =>
      changeSetting(board, author, {
        schoolId,
        key: 'smallGroupThreshold',
        value: 5 + Math.floor(random.between(1, 9)),
      }),
    ),
  ({ boardId, schoolId }, random) =>
    tried(boardId, 'introduction_entries', { school_id: schoolId, key: 'staff-text' }, (board) =>
      enterIntroduction(board, author, {
        schoolId,
        part: 'staff-text',
        value: { text: `Tekst ${cents(random)}`, madeKnownOn: null },
      }),
    ),
  ({ boardId, schoolId }, random) =>
    tried(boardId, 'locations', { school_id: schoolId }, async (board, before) => {
      const { code } = before as { code: string };
      await saveLocation(board, author, {
        schoolId,
        code,
        name: `Vestiging ${cents(random)}`,
        actsAsSchool: false,
      });
    }),
  async ({ boardId, schoolId }) => {
    const costId = await changeBoard(db, boardId, (board) =>
      addGeneralCost(board, author, {
        schoolId,
        calendarYear: 2025,
        kind: 'other',
        description: 'x',
        cents: 5,
      }),
    );
    await tried(boardId, 'general_costs', { id: costId }, (board) =>
      counterGeneralCost(board, author, schoolId, costId),
    );
  },
  async ({ boardId, schoolId }) => {
    const { employee_id } = await plain
      .selectFrom('jobs')
      .select('employee_id')
      .where('school_id', '=', schoolId)
      .executeTakeFirstOrThrow();
    const agreement = { employeeId: employee_id, schoolId, fromYear: 2025, hours: 100, cents: 0, note: '' };
    const id = await changeBoard(db, boardId, (board) =>
      agreeCarryOver(board, author, { ...agreement, signedOn: '2026-03-01', expiresOn: null }),
    );
    await tried(boardId, 'carry_over_agreements', { id }, (board) =>
      counterCarryOver(board, author, schoolId, id),
    );
  },
  async ({ boardId }, random) => {
    const accountId = await changeBoard(db, boardId, (board) =>
      createAccount(board, author, { name: 'Iemand', email: `iemand${cents(random)}@school.test` }),
    );
    const grant = { accountId, role: 'finance', schoolId: null, validFrom: '2026-01-01' } as const;
    const roleId = await changeBoard(db, boardId, (board) => grantRole(board, author, grant));
    await tried(boardId, 'account_roles', { id: roleId }, (board) =>
      endRole(board, author, { accountId, roleId, today: '2026-03-16' }),
    );
    await changeBoard(db, boardId, (board) =>
      setPassword(board, author, { accountId, passwordHash: 'hash' }),
    );
    await changeBoard(db, boardId, (board) => endAccount(board, author, { accountId, today: '2026-03-16' }));
    await changeBoard(db, boardId, (board) => reopenAccount(board, author, accountId));
  },
  async ({ boardId, schoolId }, random) => {
    const row = {
      personeelsnummer: `P${cents(random)}`,
      naam: 'Anna Test',
      functie: 'leraar',
      functiecategorie: 'leraar',
      begindatum: '2025-08-01',
    };
    const bring = (betrekkingsomvang: string) =>
      importStaffRows(db, boardId, schoolId, author, [{ ...row, betrekkingsomvang }], {
        referenceDate: '2026-03-01',
      });
    await bring('0,8');
    const jobs = await plain.selectFrom('jobs').selectAll().execute();
    const { importId } = await bring('0,6');
    const told = await plain
      .selectFrom('import_changes')
      .selectAll()
      .where('import_id', '=', importId ?? '')
      .where('before', 'is not', null)
      .execute();
    expect(told.length).toBeGreaterThan(0);
    for (const change of told.filter(({ table_name }) => table_name === 'jobs'))
      expect(JSON.parse(change.before ?? '')).toEqual(jobs.find(({ id }) => id === change.row_id));
    await undoImport(db, boardId, importId ?? '', author);
  },
];

test('for ten random changes that are made now, the trail tells what was there before', async () => {
  const random = new Random(`${SEED} now`);
  const { id: schoolId, board_id: boardId } = await plain
    .selectFrom('schools')
    .selectAll()
    .where('brin', '=', '99AA')
    .executeTakeFirstOrThrow();
  const chosen = random.shuffle([...COMMANDS, ...COMMANDS]).slice(0, 10);
  for (const command of chosen) await command({ boardId, schoolId }, random);
  expect([...new Set(untold)]).toEqual([]);
  const verdict = await withBoard(plain, boardId, (board) => verifyTrail(board));
  expect(verdict).toMatchObject({ ok: true });
});

test('a change that no entry tells of is seen', async () => {
  const { id } = await plain.selectFrom('boards').select('id').executeTakeFirstOrThrow();
  const seen = untold.length;
  await changeBoard(db, id, ({ query }) =>
    query.updateTable('locations').set({ name: 'Stil' }).where('board_id', '=', id).execute(),
  );
  expect(untold.slice(seen)[0]).toBe('update locations (no entry)');
});

const cents = (random: Random): number => Math.floor(random.between(1_000, 9_000_000));

/** Does it, and compares what the trail says was there with the row as it was. */
async function tried(
  boardId: string,
  table: string,
  where: Row,
  work: (board: BoardDb, before: unknown) => Promise<unknown>,
): Promise<void> {
  const before = await plain
    .selectFrom(table as 'lumpsums')
    .selectAll()
    .where('board_id', '=', boardId)
    .where((eb) => eb.and(where as { id: string }))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  await changeBoard(db, boardId, (board) => work(board, before));
  const last = await plain
    .selectFrom('trail_entries as t')
    .leftJoin('trail_contents as c', 'c.trail_entry_id', 't.id')
    .select(['t.action', 'c.before'])
    .where('t.board_id', '=', boardId)
    .orderBy('t.seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect({ table, before: last.before === null ? undefined : JSON.parse(last.before) }).toEqual({
    table,
    before,
  });
}
