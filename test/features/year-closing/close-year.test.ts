import { expect, it } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import { peopleRights } from '~/app/features/figures/people-rights';
import { findSchoolRows } from '~/app/features/figures/school-rows.server';
import {
  agreeCarryOver,
  changeSetting,
  counterCarryOver,
} from '~/app/features/settings/settings-commands.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import { findClosing } from '~/app/features/year-closing/closing-queries.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '../../support/databases';
import { author, makeSchool } from '../../support/school-factory';

const YEAR = SchoolYear.starting(2024);
const AFTER = '2025-08-01';

onEveryDatabase('closing a school year', (open) => {
  it('posts what everybody was granted, what goes on and what lapses', async () => {
    const { entries, close, agree } = await setUp(await open());
    await agree(1000);
    await close(AFTER);
    // 83 x 0.8 = 66.40 hours and 600 x 0.8 = 480 euro, nothing used; 10 hours go on
    expect(await entries()).toEqual([
      { right_name: 'basic-hours', kind: 'carried-out', amount: 1000, source: 'year-closing' },
      { right_name: 'basic-hours', kind: 'grant', amount: 6640, source: 'year-closing' },
      { right_name: 'basic-hours', kind: 'lapse', amount: 5640, source: 'year-closing' },
      { right_name: 'basic-money', kind: 'grant', amount: 48_000, source: 'year-closing' },
      { right_name: 'basic-money', kind: 'lapse', amount: 48_000, source: 'year-closing' },
    ]);
  });

  it('happens once, and only after 31 July', async () => {
    const { entries, close, closing } = await setUp(await open());
    await expect(close('2025-07-31')).rejects.toMatchObject({ refusal: 'not-over' });
    expect(await closing()).toBeNull();
    expect(await entries()).toEqual([]);
    await close(AFTER);
    expect(await closing()).toMatchObject({ closedAt: author.at });
    const posted = await entries();
    await expect(close(AFTER)).rejects.toMatchObject({ refusal: 'already-closed' });
    expect(await entries()).toEqual(posted);
  });

  it('refuses agreements about that year from then on, and taking one back', async () => {
    const { entries, close, agree, counter, agreements } = await setUp(await open());
    const agreementId = await agree(1000);
    await close(AFTER);
    const posted = await entries();
    await expect(agree(500)).rejects.toMatchObject({ refusal: 'year-closed' });
    await expect(counter(agreementId)).rejects.toMatchObject({ refusal: 'year-closed' });
    expect(await agreements()).toEqual([{ hours: 1000 }]);
    expect(await entries()).toEqual(posted);
    await agree(500, YEAR.first + 1);
    expect(await agreements()).toHaveLength(2);
  });

  it('lays the grant down: a later choice of rules does not change it', async () => {
    const { db, boardId, schoolId, close, granted } = await setUp(await open());
    await close(AFTER);
    const own = { teacher: { hours: 10_000, cents: null } };
    await changeBoard(db, boardId, (board) =>
      changeSetting(board, author, { schoolId, key: 'ownMinimum', value: own }),
    );
    expect(await granted()).toBe(6640);
  });
});

async function setUp(db: Database) {
  const { boardId, schoolId, brin } = await makeSchool(db);
  const rules = seededRuleBook();
  const school = await withBoard(db, boardId, (board) => findSchool(board, brin));
  if (!school) throw new Error('No school');
  const employeeId = newId();
  await changeBoard(db, boardId, async ({ query }) => {
    const name = { first_name: 'Anna', infix: '', last_name: 'Wit', email: null, employee_number: '1' };
    await query
      .insertInto('employees')
      .values({ board_id: boardId, id: employeeId, ...name, education_level: null, career_phase: null })
      .execute();
    await query
      .insertInto('jobs')
      .values({
        board_id: boardId,
        id: newId(),
        employee_id: employeeId,
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
  });
  const closing = { school, year: YEAR, rules };
  return {
    db,
    boardId,
    schoolId,
    close: (today: string) => changeBoard(db, boardId, (board) => closeYear(board, author, closing, today)),
    closing: () => withBoard(db, boardId, (board) => findClosing(board, closing)),
    agree: (hours: number, fromYear = YEAR.first) =>
      changeBoard(db, boardId, (board) =>
        agreeCarryOver(board, author, {
          employeeId,
          schoolId,
          fromYear,
          hours,
          cents: 0,
          signedOn: '2025-06-30',
          expiresOn: null,
          note: '',
        }),
      ),
    counter: (agreementId: string) =>
      changeBoard(db, boardId, (board) => counterCarryOver(board, author, schoolId, agreementId)),
    agreements: () =>
      withBoard(db, boardId, ({ query }) =>
        query
          .selectFrom('carry_over_agreements')
          .select('hours')
          .where('board_id', '=', boardId)
          .orderBy('id')
          .execute(),
      ),
    entries: () =>
      withBoard(db, boardId, ({ query }) =>
        query
          .selectFrom('right_entries')
          .select(['right_name', 'kind', 'amount', 'source'])
          .where('board_id', '=', boardId)
          .orderBy('right_name')
          .orderBy('kind')
          .execute(),
      ),
    granted: () =>
      withBoard(db, boardId, async (board) => {
        const rows = await findSchoolRows(board, { ...closing, today: AFTER });
        const [person] = peopleRights(rows.people, rows.memberships, rows.rightsYears, YEAR, AFTER);
        return person?.rights.hours.granted;
      }),
  };
}
