import { describe, expect, it } from 'vitest';
import { dashboardOf } from '~/app/features/figures/dashboard';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import { addAmounts, figuresOf } from '~/app/features/figures/figures-of';
import { amountsOf } from '~/app/features/figures/rights-tally';
import { enterHourValue } from '~/app/features/settings/settings-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { rework, workedAgain } from '../../support/printed-formula';
import { author } from '../../support/school-factory';
import { makeSmallSchool } from './small-school';

onEveryDatabase('every printed formula', (open) => {
  it('comes out at what it says, worked out again from the printed numbers', async () => {
    const { read, change, question, schoolId } = await makeSmallSchool(await open());
    // 98,240 / 1659 = 59.2164... and 61,111 / 1659 = 36.8360...
    await change(async (board) => {
      const year = { schoolId, calendarYear: 2025, source: 'begroting 2025' };
      await enterHourValue(board, author, { ...year, functionCategory: 'teacher', yearlyCents: 98_240_00 });
      await enterHourValue(board, author, { ...year, functionCategory: 'support', yearlyCents: 61_111_00 });
    });
    for (const audience of ['persons', 'totals'] as const) {
      const workings = await read((board) => findWorkings(board, question(audience, { earlierYears: true })));
      const keys = figuresOf(dashboardOf(workings)).figures.map(({ key }) => key);
      const { wrong, count } = workedAgain(workings, keys);
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(100);
    }
    const workings = await read((board) => findWorkings(board, question()));
    const own = workings.people.flatMap(({ employeeId, rights }) =>
      (['hours', 'money'] as const).flatMap((kind) => {
        const keys: string[] = [];
        addAmounts(
          (name, scope) => keys.push(`${name}?${scope}`),
          kind,
          amountsOf(rights[kind]),
          `persoon=${employeeId}`,
        );
        return keys;
      }),
    );
    const { wrong, count } = workedAgain(workings, own);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

describe('a printed line', () => {
  it('is worked out again from what is printed alone', () => {
    // 5128.5 x 59.22 = 303,709.77
    expect(rework('5.128,5 uur x €\u00a059,22 per uur = €\u00a0303.691,28')?.outcome).toBeCloseTo(303_709.77);
    // 98,240 / 1659 x 5128.5 = 303,691.28
    expect(rework('5.128,5 uur x (€\u00a098.240,00 : 1.659 uur) = €\u00a0303.691,28')?.outcome).toBeCloseTo(
      303_691.28,
      2,
    );
    // 2764 / 22,180 = 12.4617%
    expect(rework('2.764 uur : 22.180 uur = 12,4%')).toMatchObject({ printed: 12.4, margin: 0.05 + 1e-9 });
    expect(rework('83 uur x 1 x 181 van 365 dagen = 41,16 uur')?.outcome).toBeCloseTo((83 * 181) / 365);
  });
});
