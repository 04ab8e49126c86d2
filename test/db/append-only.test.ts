import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { newId } from '~/db/ids';
import { changeBoard } from '~/db/scope.server';
import type { Tables } from '~/db/tables';
import { onEveryDatabase } from '../support/databases';
import { author, makeSchool } from '../support/school-factory';

const KEPT = ['trail_entries', 'right_entries', 'carry_over_agreements', 'year_closings'] as const;

onEveryDatabase('what was entered', (open) => {
  test.each(KEPT)('stays in %s as it was', async (table) => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const employee = { board_id: boardId, id: newId(), first_name: 'A', infix: '', last_name: 'B' };
    const entered = { account_id: null, entered_at: author.at };
    const whose = { board_id: boardId, employee_id: employee.id, school_id: schoolId };
    await changeBoard(db, boardId, async ({ query }) => {
      await query
        .insertInto('employees')
        .values({ ...employee, employee_number: '1', email: null, education_level: null, career_phase: null })
        .execute();
      await query
        .insertInto('right_entries')
        .values({
          ...whose,
          ...entered,
          id: newId(),
          participation_id: null,
          right_name: 'basic-hours',
          period: '2025-2026',
          kind: 'use',
          amount: 100,
          counters_id: null,
          source: 'import',
        })
        .execute();
      await query
        .insertInto('carry_over_agreements')
        .values({
          ...whose,
          ...entered,
          id: newId(),
          from_year: 2024,
          hours: 100,
          cents: 0,
          signed_on: '2025-07-01',
          expires_on: null,
          note: '',
          counters_id: null,
        })
        .execute();
      await query
        .insertInto('year_closings')
        .values({
          board_id: boardId,
          school_id: schoolId,
          id: newId(),
          school_year: 2024,
          account_id: null,
          closed_at: author.at,
        })
        .execute();
    });

    const change = (work: (name: keyof Tables) => ReturnType<typeof sql>) =>
      changeBoard(db, boardId, ({ query }) => work(table).execute(query));
    await expect(change((name) => sql`update ${sql.table(name)} set id = 'other'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(change((name) => sql`delete from ${sql.table(name)}`)).rejects.toThrow(/append-only/);
    const left = await changeBoard(db, boardId, ({ query }) =>
      query.selectFrom(table).select('id').execute(),
    );
    expect(left.length).toBeGreaterThan(0);
  });
});
