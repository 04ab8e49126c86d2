import { expect, test } from 'vitest';
import { writeBatch } from '~/app/features/imports/batch-commands.server';
import { planImport } from '~/app/features/imports/plan-import.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, read, rowsOf, TODAY } from './import-support';

const LIST = 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8';

onEveryDatabase('a plan', (open) => {
  test('is refused when the school changed since it was made, and nothing is written', async () => {
    const school = await openSchool(open);
    const sheets = await read(LIST);
    const planned = await withBoard(school.db, school.boardId, (board) =>
      planImport(board, { kind: 'staff', schoolId: school.schoolId, sheets, options: { today: TODAY } }),
    );
    await bringIn(school, 'staff', 'Pers.nr.;Achternaam;Functie;FTE\n9;Mol;TOA;1');
    const origin = { fileName: 'lijst.csv', kept: planned.kept, draftId: null };
    await expect(
      changeBoard(school.db, school.boardId, (board) => writeBatch(board, author, planned.plan, origin)),
    ).rejects.toThrow(/intussen veranderd/);
    expect((await rowsOf(school, 'employees')).map((one) => one.employee_number)).toEqual(['9']);
  });

  test('raises the version of the school once', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', LIST);
    expect((await rowsOf(school, 'schools'))[0]?.data_version).toBe(2);
  });

  test('tells each change with old and new in words', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', LIST, { referenceDate: '2024-08-01' });
    const sheets = await read('Pers.nr.;Achternaam;Functie;FTE;Team\n1;Smit;Docent;0,6;Talen');
    const { plan } = await withBoard(school.db, school.boardId, (board) =>
      planImport(board, {
        kind: 'staff',
        schoolId: school.schoolId,
        sheets,
        options: { today: TODAY, referenceDate: '2025-08-01' },
      }),
    );
    expect(plan.people[0]).toMatchObject({ name: 'Smit', outcome: 'changed', rows: [2] });
    expect(plan.people[0]?.changes).toEqual([
      { label: 'Naam', before: 'Vries', after: 'Smit' },
      { label: 'Betrekkingsomvang (vanaf 1 aug 2025)', before: '0,8', after: '0,6' },
      { label: 'Teams', before: null, after: 'Talen' },
    ]);
    expect(plan).toMatchObject({ newTeams: ['Talen'], newLocations: [] });
  });

  test('of 5,000 people takes the lock for a short time', async () => {
    const school = await openSchool(open);
    const rows = Array.from(
      { length: 5000 },
      (_, index) =>
        `${index + 1};Voornaam${index};Achternaam${index};p${index}@x.nl;Docent;0,8;LB;1-8-2020;Team ${index % 40}`,
    );
    const text = ['Pers.nr.;Voornaam;Achternaam;E-mail;Functie;FTE;Schaal;Begindatum;Team', ...rows].join(
      '\n',
    );
    const sheets = await read(text);
    const begun = performance.now();
    const { plan, kept } = await withBoard(school.db, school.boardId, (board) =>
      planImport(board, { kind: 'staff', schoolId: school.schoolId, sheets, options: { today: TODAY } }),
    );
    const planned = performance.now();
    await changeBoard(school.db, school.boardId, (board) =>
      writeBatch(board, author, plan, { fileName: 'lijst.csv', kept, draftId: null }),
    );
    const written = performance.now();
    console.info(
      `5,000 staff: plan ${Math.round(planned - begun)} ms, write ${Math.round(written - planned)} ms`,
    );
    expect(plan.counts.created).toBe(5000);
    expect(await rowsOf(school, 'jobs')).toHaveLength(5000);
  });
});
