import { expect, test } from 'vitest';
import {
  addGeneralCost,
  agreeCarryOver,
  changeSetting,
  counterCarryOver,
  counterGeneralCost,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import type { Refusal } from '~/app/features/settings/settings-entry.server';
import {
  findSettings,
  listCarryOvers,
  listGeneralCosts,
  listHourValues,
  listLumpsums,
} from '~/app/features/settings/settings-queries.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '~/test/support/databases';
import { author, makeSchool } from '~/test/support/school-factory';

const refused = (refusal: Refusal) => ({ refusal });

onEveryDatabase('settings of a school', (open) => {
  async function start() {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const change = <T>(work: (board: BoardDb) => Promise<T>) => changeBoard(db, boardId, work);
    const read = <T>(work: (board: BoardDb) => Promise<T>) => withBoard(db, boardId, work);
    return { db, boardId, schoolId, change, read };
  }

  test('of lumpsums, hour values and choices the last one holds', async () => {
    const { schoolId, change, read } = await start();
    const lumpsum = { schoolId, calendarYear: 2025, source: 'beschikking' };
    const value = {
      schoolId,
      calendarYear: 2025,
      functionCategory: 'teacher',
      source: 'begroting',
    } as const;
    await change(async (board) => {
      await enterLumpsum(board, author, { ...lumpsum, cents: 1_000_000 });
      await enterHourValue(board, author, { ...value, hourlyCents: 5_500 });
      await changeSetting(board, author, { schoolId, key: 'midYearPolicy', value: 'days' });
    });
    await change(async (board) => {
      await enterLumpsum(board, author, { ...lumpsum, cents: 2_000_000, isEstimate: true });
      await enterHourValue(board, author, { ...value, yearlyCents: 9_000_000 });
      await changeSetting(board, author, { schoolId, key: 'midYearPolicy', value: 'full' });
    });
    expect(await read((board) => listLumpsums(board, schoolId))).toMatchObject([
      { cents: 2_000_000, is_estimate: 1, source: 'beschikking' },
    ]);
    expect(await read((board) => listHourValues(board, schoolId))).toMatchObject([
      { hourly_cents: null, yearly_cents: 9_000_000 },
    ]);
    expect(await read((board) => findSettings(board, schoolId))).toEqual({ midYearPolicy: 'full' });
  });

  test('each entry raises the data version and leaves a trace with what was before', async () => {
    const { db, schoolId, change, read } = await start();
    const entry = { schoolId, calendarYear: 2025, cents: 500, source: 'beschikking' };
    await change((board) => enterLumpsum(board, author, entry));
    await change((board) => enterLumpsum(board, author, { ...entry, cents: 700 }));
    const found = await read(async ({ query, boardId }) => ({
      school: await query.selectFrom('schools').select('data_version').executeTakeFirstOrThrow(),
      trail: await query
        .selectFrom('trail_contents as c')
        .innerJoin('trail_entries as e', 'e.id', 'c.trail_entry_id')
        .select(['e.action', 'c.before'])
        .where('e.board_id', '=', boardId)
        .where('e.action', '=', 'lumpsum.entered')
        .orderBy('e.seq', 'desc')
        .execute(),
    }));
    expect(found.school.data_version).toBe(3);
    expect(JSON.parse(found.trail[0]?.before ?? '{}')).toMatchObject({ cents: 500 });
    expect(await countOf(db)).toBe(2);
  });

  test('general costs and agreements are countered once, and then no longer stand', async () => {
    const { schoolId, change, read } = await start();
    const employeeId = await change((board) => employ(board, schoolId));
    const [costId, agreementId] = await change(async (board) => [
      await addGeneralCost(board, author, {
        schoolId,
        calendarYear: 2025,
        kind: 'e-learning',
        description: 'licentie',
        cents: 90_000,
      }),
      await agreeCarryOver(board, author, agreementOf(schoolId, employeeId)),
    ]);
    expect(await read((board) => listCarryOvers(board, schoolId))).toMatchObject([
      { employee_id: employeeId, hours: 1000, cents: 5000 },
    ]);
    await change(async (board) => {
      await counterGeneralCost(board, author, schoolId, costId ?? '');
      await counterCarryOver(board, author, schoolId, agreementId ?? '');
    });
    expect(await read((board) => listGeneralCosts(board, schoolId))).toEqual([]);
    expect(await read((board) => listCarryOvers(board, schoolId))).toEqual([]);
    const again = change((board) => counterCarryOver(board, author, schoolId, agreementId ?? ''));
    await expect(again).rejects.toMatchObject(refused('already-countered'));
    const twice = change((board) => counterGeneralCost(board, author, schoolId, costId ?? ''));
    await expect(twice).rejects.toMatchObject(refused('already-countered'));
  });

  test('an agreement is refused without an amount, with an early end or for somebody from elsewhere', async () => {
    const { schoolId, change, read } = await start();
    const employeeId = await change((board) => employ(board, schoolId));
    const given = agreementOf(schoolId, employeeId);
    const tries: [Partial<typeof given>, Refusal][] = [
      [{ hours: 0, cents: 0 }, 'not-positive'],
      [{ hours: -100 }, 'not-positive'],
      [{ hours: 0.5 }, 'not-whole'],
      [{ expiresOn: '2025-07-31' }, 'expires-too-early'],
      [{ employeeId: newId() }, 'unknown-employee'],
    ];
    for (const [changes, refusal] of tries) {
      const attempt = change((board) => agreeCarryOver(board, author, { ...given, ...changes }));
      await expect(attempt).rejects.toMatchObject(refused(refusal));
    }
    expect(await read((board) => listCarryOvers(board, schoolId))).toEqual([]);
  });

  test('money is refused when it is nothing, has no source or is for a school of another board', async () => {
    const { db, schoolId, change } = await start();
    const other = await makeSchool(db);
    const lumpsum = { schoolId, calendarYear: 2025, cents: 100, source: 'beschikking' };
    const value = { schoolId, calendarYear: 2025, functionCategory: 'support', source: 'begroting' } as const;
    const tries: [(board: BoardDb) => Promise<unknown>, Refusal][] = [
      [(board) => enterLumpsum(board, author, { ...lumpsum, cents: 0 }), 'not-positive'],
      [(board) => enterLumpsum(board, author, { ...lumpsum, cents: 1.5 }), 'not-whole'],
      [(board) => enterLumpsum(board, author, { ...lumpsum, source: ' ' }), 'no-source'],
      [(board) => enterLumpsum(board, author, { ...lumpsum, schoolId: other.schoolId }), 'unknown-school'],
      [(board) => enterHourValue(board, author, value), 'one-of-two-values'],
      [
        (board) => enterHourValue(board, author, { ...value, hourlyCents: 1, yearlyCents: 1 }),
        'one-of-two-values',
      ],
    ];
    for (const [attempt, refusal] of tries) {
      await expect(change(attempt)).rejects.toMatchObject(refused(refusal));
    }
  });

  async function countOf(db: Database): Promise<number> {
    const board = await db.selectFrom('boards').select('id').executeTakeFirstOrThrow();
    return withBoard(db, board.id, async ({ query }) => {
      const rows = await query.selectFrom('lumpsums').select('id').execute();
      return rows.length;
    });
  }
});

const agreementOf = (schoolId: string, employeeId: string) => ({
  employeeId,
  schoolId,
  fromYear: 2024,
  hours: 1000,
  cents: 5000,
  signedOn: '2025-06-12',
  expiresOn: null as string | null,
  note: 'opleiding begint na de zomer',
});

/** Somebody with a job at the school. */
async function employ({ boardId, query }: BoardDb, schoolId: string): Promise<string> {
  const id = newId();
  await query
    .insertInto('employees')
    .values({
      board_id: boardId,
      id,
      employee_number: '1',
      first_name: 'Iris',
      infix: '',
      last_name: 'Nijboer',
      email: null,
      education_level: null,
      career_phase: null,
    })
    .execute();
  await query
    .insertInto('jobs')
    .values({
      board_id: boardId,
      id: newId(),
      employee_id: id,
      school_id: schoolId,
      location_id: null,
      job_number: '1',
      function_category: 'teacher',
      function_name: 'docent',
      fte: 8000,
      scale: null,
      contract_type: 'permanent',
      valid_from: '2020-08-01',
      valid_to: null,
    })
    .execute();
  return id;
}
