import { expect, it } from 'vitest';
import { findBoardOverview } from '~/app/features/figures/board-overview.server';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import {
  findLeaderIds,
  listParticipationRows,
  listRightsRows,
  listStaffRows,
} from '~/app/features/figures/lists.server';
import { newId } from '~/db/ids';
import { onEveryDatabase } from '../../support/databases';
import { makeSmallSchool, shown } from './small-school';

onEveryDatabase('the lists behind the figures', (open) => {
  it('add up to the dashboard', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { rights, mix } = await read((board) => findDashboard(board, question()));
    const people = await read((board) => listRightsRows(board, question()));
    expect(people.length).toBe(21);
    const granted = people.reduce((sum, row) => sum + (row.hours.granted ?? 0), 0);
    expect(granted).toBe(shown(rights.total).hours.granted);
    const learning = await read((board) => listParticipationRows(board, question()));
    const realised = learning.reduce((sum, row) => sum + row.hoursRealised, 0);
    const [work, social, formal] = shown(mix.school).hours?.realised.amounts ?? [0, 0, 0];
    expect(realised).toBe(work + social + formal);
    const charged = learning.find(({ title }) => title.startsWith('Training'));
    expect(charged).toMatchObject({
      initiative: 'assigned',
      hoursRealised: 1_500,
      hoursCharged: 500,
      moneyCharged: 0,
    });
    const staff = await read((board) => listStaffRows(board, question()));
    expect(staff.length).toBe(22);
    expect(staff.find(({ number, category }) => number === 'M1' && category === 'support')).toMatchObject({
      fte: 3_000,
      team: 'Talen',
      location: 'Zuid',
    });
  });

  it('show a leader only the own people, and somebody only oneself', async () => {
    const { read, change, question, boardId, idOf } = await makeSmallSchool(await open());
    const [leader, own] = [idOf('D1'), idOf('T1')];
    await change(async ({ query }) => {
      const jobs = await query.selectFrom('jobs').select('id').where('employee_id', '=', own).execute();
      for (const job of jobs) {
        const row = { board_id: boardId, id: newId(), job_id: job.id, leader_id: leader };
        await query
          .insertInto('job_leaders')
          .values({ ...row, valid_from: '2025-08-01', valid_to: null })
          .execute();
      }
    });
    const led = await read((board) => listRightsRows(board, question(), { leaderId: leader }));
    expect(led.map(({ number, leader: name }) => [number, name])).toEqual([['T1', 'VoorD1 AchterD1']]);
    expect(await read((board) => findLeaderIds(board, question(), own))).toEqual([leader]);
    const mine = await read((board) => listParticipationRows(board, question(), { employeeId: own }));
    expect(mine.map(({ title }) => title)).toEqual(['Formatief toetsen', 'Ooit een studie', 'Studiedag']);
    const staff = await read((board) => listStaffRows(board, question(), { leaderId: leader }));
    expect(staff.map(({ number }) => number)).toEqual(['T1']);
    // After the leader stopped, the year in which they led is closed to them as well.
    const later = { ...question(), today: '2026-05-01' };
    await change(({ query }) => query.updateTable('job_leaders').set({ valid_to: '2026-04-30' }).execute());
    expect(await read((board) => findLeaderIds(board, later, own))).toEqual([]);
    expect(await read((board) => listRightsRows(board, later, { leaderId: leader }))).toEqual([]);
  });

  it('put the schools of a board side by side, and their 10% together', async () => {
    const { read, question } = await makeSmallSchool(await open());
    const { school: _, location: __, ...asked } = question();
    const { schools, lumpsum } = await read((board) => findBoardOverview(board, asked));
    expect(schools.length).toBe(1);
    expect(shown(schools[0]?.cell)).toMatchObject({ persons: 21, usedTenths: 253, lapsing: 79_658 });
    expect(lumpsum[0]).toMatchObject({
      calendarYear: 2025,
      total: 1_922_645,
      lumpsum: 19_200_000,
      complies: true,
    });
    expect(lumpsum[1]).toMatchObject({ calendarYear: 2026, lumpsum: null, complies: null });
  });
});
