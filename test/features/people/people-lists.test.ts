import { describe, expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { listRightsRows, listStaffRows } from '~/app/features/figures/lists.server';
import { findPeopleBehind } from '~/app/features/figures/people-behind.server';
import { personRightsTable, RIGHTS_BY_PERSON } from '~/app/features/people/person-rights-table';
import { staffTable } from '~/app/features/people/staff-table';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import { openSqlite } from '../../support/sqlite';
import { learning, makeSchoolOf, people } from '../figures/school-of';
import { TODAY } from '../figures/small-school';

const EVERYTHING = new URLSearchParams();

describe('the list of people', () => {
  it('totals the jobs of the day as the dashboard does, not those that ended and their successors', async () => {
    const { read, question } = await makeSchoolOf(await openSqlite(), STAFF, [learning('L1', 5, 0)]);
    const asked = question({ audience: 'persons' });
    const sheet = tableSheet(
      staffTable('', TODAY),
      await read((board) => listStaffRows(board, asked)),
      EVERYTHING,
    );
    const { people: all } = await read((board) => findDashboard(board, asked));
    // 3 x 1 + 0.8 of the successor; 0.4 of before January is over.
    expect(sheet.total?.[0]).toBe('Totaal op 16 mrt 2026');
    expect(sheet.total).toContain(3.8);
    expect(all).toMatchObject({ fte: 38_000 });
  });

  it('of whoever has two functions is found by either', async () => {
    const { read, question } = await makeSchoolOf(
      await openSqlite(),
      [
        ...people('L', 3, 'leraar', 'Bèta', { Betrekkingsomvang: 0.5 }),
        ...people('L', 1, 'directie', 'Bèta', { Betrekkingsomvang: 0.5, Dienstverbandnummer: '2' }),
      ],
      [learning('L1', 5, 0)],
    );
    const asked = question({ audience: 'persons' });
    const rows = await read((board) => listRightsRows(board, asked));
    const { periods, rights } = await read((board) => findDashboard(board, asked));
    const found = tableSheet(
      personRightsTable('', { ...RIGHTS_BY_PERSON, periods }),
      rows,
      new URLSearchParams('persoon-is-functie=leraar'),
    );
    expect(found.rows).toHaveLength(3);
    expect(rights.byCategory[0]?.cell).toMatchObject({ persons: 3 });
  });

  it('is as long as each finding says', async () => {
    const { read, question } = await makeSchoolOf(
      await openSqlite(),
      [...STAFF, ...people('O', 2, 'overig', ''), ...people('V', 1, 'leraar', 'Bèta', VOLUNTEER)],
      [learning('L1', 100, 0, ASSIGNED)],
    );
    const asked = question({ audience: 'persons' });
    const { findings } = await read((board) => findDashboard(board, asked));
    const told = (check: string) =>
      findings
        .filter((finding) => finding.check === check)
        .reduce((sum, { reason }) => sum + Number(reason.values.persons), 0);
    for (const [check, word, persons] of CHECKS) {
      const found = await read((board) => findPeopleBehind(board, asked, word));
      expect([check, found.size]).toEqual([check, persons]);
      expect([check, told(check)]).toEqual([check, persons]);
    }
  });
});

const VOLUNTEER = { Betrekkingsomvang: 1.2 };
const ASSIGNED = {
  'Eigen keuze of opgedragen': 'opgedragen',
  'Uren ten laste van het basisrecht': 100,
};
const STAFF = [
  ...people('L', 3, 'leraar', 'Bèta'),
  ...people('W', 1, 'OOP', 'Bèta', { Betrekkingsomvang: 0.4, Einddatum: '2025-12-31' }),
  ...people('W', 1, 'OOP', 'Bèta', {
    Betrekkingsomvang: 0.8,
    Begindatum: '2026-01-01',
    Dienstverbandnummer: '2',
  }),
];
const CHECKS = [
  ['charged-above-right', 'boven-recht', 1],
  ['over-full-time', 'boven-voltijd', 1],
  ['right-not-defined', 'zonder-recht', 2],
  ['without-team', 'zonder-team', 2],
] as const;
