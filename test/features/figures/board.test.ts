import { expect, it } from 'vitest';
import { boardWhyPath, boardWhyView } from '~/app/features/board-overview/board-why';
import { createSchool } from '~/app/features/boards/board-commands.server';
import { findBoardOverview } from '~/app/features/figures/board-overview.server';
import { explainBoard } from '~/app/features/figures/explain-board';
import type { Audience } from '~/app/features/figures/figure-types';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { enterLumpsum } from '~/app/features/settings/settings-commands.server';
import type { Database } from '~/db/connection.server';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { people } from './school-of';
import { makeSmallSchool, TODAY, YEAR } from './small-school';

/** The small school of 21 people, and a second school of its board with `count` teachers and a lumpsum of € 8.000. */
async function makeBoard(db: Database, count: number) {
  const { boardId, brin, read, change, question } = await makeSmallSchool(db);
  const second = await createSchool(db, boardId, author, { brin: '77ZZ', name: 'Zeelicht', sector: 'VO' });
  const staff = people('Z', count, 'Docent', 'Team Z', { Vestiging: '' });
  const options = { today: TODAY, referenceDate: '2025-08-01', schoolYear: YEAR.first };
  const { errors } = await importStaffRows(db, boardId, second, author, staff, options);
  expect(errors).toEqual([]);
  await change((board) =>
    enterLumpsum(board, author, {
      schoolId: second,
      calendarYear: 2025,
      cents: 8_000_00,
      source: 'begroting',
    }),
  );
  const { school: _, location: __, ...asked } = question();
  const overview = (audience: Audience) => read((board) => findBoardOverview(board, { ...asked, audience }));
  return { brin, overview };
}

const sum = (name: string) => ({ name, calendarYear: null });

onEveryDatabase('a figure of all schools of a board together', (open) => {
  it('is the sum of its schools, of which each leads to its own explanation', async () => {
    const { brin, overview } = await makeBoard(await open(), 6);
    const told = explainBoard(await overview('totals'), sum('mensen'), null);
    if (!told || told.suppressed) throw new Error('No answer');
    // 21 + 6 = 27
    expect(told).toMatchObject({ value: 27, shown: '27', people: 27 });
    expect(told.lines.map(({ label, text, figure, brin: of }) => [label, text, figure, of])).toEqual([
      ['totaal', '21 + 6 = 27', null, null],
      [expect.stringContaining('School'), '21', 'mensen', brin],
      ['Zeelicht', '6', 'mensen', '77ZZ'],
    ]);
    const places = { base: '/bestuur/10001', yearLabel: YEAR.label, opens: new Set(['77ZZ']) };
    const view = boardWhyView(told, places);
    // Only the schools that the viewer may open.
    expect(view.lines.map(({ href }) => href)).toEqual([null, null, '/77ZZ/2025-2026/waarom/mensen']);
    expect(view.share).toBe(boardWhyPath(places, 'mensen'));
    expect(view.share).toBe('/bestuur/10001/waarom/mensen?schooljaar=2025-2026');
  });

  it('of the lumpsum is what all spent of all their lumpsums, with the rule', async () => {
    const { overview } = await makeBoard(await open(), 6);
    const told = explainBoard(await overview('persons'), { name: 'tien-procent', calendarYear: 2025 }, null);
    if (!told || told.suppressed) throw new Error('No answer');
    // 19,226.45 of 192,000 + 8,000 = 200,000: 9.6%
    expect(told).toMatchObject({
      value: 96,
      shown: '9,6%',
      period: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(told.lines[0]?.text).toBe('€\u00a019.226,45 : €\u00a0200.000,00 = 9,6%');
    expect(told.lines.map(({ figure }) => figure)).toContain('tien-procent-lumpsum?jaar=2025');
    expect(told.remarks.join(' ')).toContain('alleen augustus t/m december');
  });

  it('is not told where a school is too small to show', async () => {
    const { overview } = await makeBoard(await open(), 3);
    const told = explainBoard(await overview('totals'), sum('mensen'), null);
    expect(told).toMatchObject({ suppressed: true, threshold: 5 });
    expect(explainBoard(await overview('persons'), sum('mensen'), null)).toMatchObject({ value: 24 });
  });

  it('is nothing for a name that does not exist', async () => {
    const { overview } = await makeBoard(await open(), 6);
    const all = await overview('persons');
    for (const name of ['', 'tien-procent', 'leermix-werkplek', '__proto__', 'toString']) {
      expect(explainBoard(all, sum(name), null)).toBeNull();
    }
  });
});
