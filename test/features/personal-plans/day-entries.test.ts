import { expect, it } from 'vitest';
import {
  counterRegistration,
  noteRegistration,
} from '~/app/features/individual-budget/register-commands.server';
import { listRegistrations } from '~/app/features/individual-budget/register-queries.server';
import { counterPlan, notePlans } from '~/app/features/personal-plans/plan-commands.server';
import { listPlanAgreements } from '~/app/features/personal-plans/plan-queries.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makePrimarySchool, TODAY } from '../figures/primary-school';

onEveryDatabase('days that were noted of people', (open) => {
  it('of plans are kept for each person, once, and taken back without a trace lost', async () => {
    const { read, change, schoolId, idOf } = await makePrimarySchool(await open());
    const employeeIds = [idOf('L1'), idOf('L2'), idOf('L1')];
    const ids = await change((board) =>
      notePlans(board, author, { schoolId, employeeIds, on: '2025-10-06', today: TODAY }),
    );
    expect(ids).toHaveLength(2);
    await change((board) => counterPlan(board, author, schoolId, ids[0] ?? ''));
    const standing = await read((board) => listPlanAgreements(board, schoolId));
    expect(standing.map(({ employee_id, day }) => [employee_id, day])).toEqual([[idOf('L2'), '2025-10-06']]);
    const all = await read(({ query, boardId }) =>
      query.selectFrom('plan_agreements').select('counters_id').where('board_id', '=', boardId).execute(),
    );
    expect(all.map(({ counters_id }) => counters_id).sort()).toEqual([ids[0], null, null].sort());
    const trail = await read(({ query, boardId }) =>
      query
        .selectFrom('trail_entries')
        .select('action')
        .where('board_id', '=', boardId)
        .where('subject_type', '=', 'plan-agreement')
        .orderBy('seq')
        .execute(),
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'plan-agreement.entered',
      'plan-agreement.entered',
      'plan-agreement.countered',
    ]);
  });

  it('are refused for a day to come, for a stranger, and for a second taking back', async () => {
    const { change, schoolId, idOf } = await makePrimarySchool(await open());
    const note = (employeeId: string, on: string) =>
      change((board) => noteRegistration(board, author, { schoolId, employeeId, on, today: TODAY }));
    await expect(note(idOf('D1'), '2026-03-17')).rejects.toThrow('still-to-come');
    await expect(note('018f0000-0000-7000-8000-000000000000', TODAY)).rejects.toThrow('unknown-employee');
    const id = await note(idOf('D1'), TODAY);
    const takeBack = (entryId: string) =>
      change((board) => counterRegistration(board, author, schoolId, entryId));
    const counter = await takeBack(id);
    await expect(takeBack(id)).rejects.toThrow('already-countered');
    await expect(takeBack(counter)).rejects.toThrow('unknown-entry');
    await expect(takeBack('018f0000-0000-7000-8000-000000000000')).rejects.toThrow('unknown-entry');
  });

  it('of one day come back in the order of the days, not of writing', async () => {
    const { read, change, schoolId, idOf } = await makePrimarySchool(await open());
    for (const on of ['2021-04-12', '2016-04-18'])
      await change((board) =>
        noteRegistration(board, author, { schoolId, employeeId: idOf('D1'), on, today: TODAY }),
      );
    const days = await read((board) => listRegistrations(board, schoolId));
    expect(days.map(({ day }) => day)).toEqual(['2016-04-18', '2021-04-12']);
  });
});
