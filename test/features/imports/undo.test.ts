import { expect, test } from 'vitest';
import { undoImport } from '~/app/features/imports/import-commands.server';
import { IMPORT_TABLES } from '~/app/features/imports/import-types';
import { checkUndo } from '~/app/features/imports/undo-check.server';
import { POINTERS } from '~/app/features/imports/undo-queries.server';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '~/test/support/databases';
import { readSchema } from '~/test/support/schema';
import { author } from '~/test/support/school-factory';
import { bringIn, exportsOf, openSchool, rightSums, rowsOf, type School, stateOf } from './import-support';

const STAFF = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Team;Vestiging;Leidinggevende
1;Jan;Vries;Docent;0,8;Talen;00;3
2;Eva;Mol;TOA;0,5;Bèta;00;3
3;Ida;Wit;Teamleider;1;Talen;00;`;
const CHANGED = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Team;Vestiging;Leidinggevende
1;Johan;Vries;Docent;0,6;Bèta;01;4
3;Ida;Wit;Teamleider;1;Nieuw team;00;
4;Sam;Kok;Directeur;1;Talen;00;`;
const ACTIVITIES = `Pers.nr.;Activiteit;Datum;Uren gepland;Uren gerealiseerd;Thema;70-20-10;Keuze;Status
1;Toetsen;1-10-2025;8;8;Toetsen;10;eigen keuze;gedaan
2;Intervisie;1-11-2025;4;0;;20;eigen keuze;gepland`;
const MORE = `Pers.nr.;Activiteit;Datum;Uren gepland;Uren gerealiseerd;Thema;70-20-10;Keuze;Status
1;Toetsen;1-10-2025;8;6;Taal;10;eigen keuze;gedaan
2;Intervisie;1-11-2025;4;4;;20;eigen keuze;gedaan
3;Coaching;1-12-2025;5;5;Taal;20;opgedragen;gedaan`;

async function openFilled(open: () => Promise<Database>): Promise<School> {
  const school = await openSchool(open);
  await bringIn(school, 'staff', STAFF, { referenceDate: '2024-08-01' });
  await bringIn(school, 'activities', ACTIVITIES);
  return school;
}

async function imported(result: Promise<{ importId: string | null; errors: unknown[] }>): Promise<string> {
  const { importId, errors } = await result;
  expect(errors).toEqual([]);
  return importId as string;
}

onEveryDatabase('undoing an import', (open) => {
  test('of staff brings back every row as it was', async () => {
    const school = await openFilled(open);
    const before = await stateOf(school);
    const id = await imported(bringIn(school, 'staff', CHANGED, { complete: true }));
    expect(await stateOf(school)).not.toEqual(before);
    await undoImport(school.db, school.boardId, id, author);
    expect(await stateOf(school)).toEqual(before);
    expect((await rowsOf(school, 'imports')).find((row) => row.id === id)).toMatchObject({
      status: 'undone',
    });
  });

  test('of activities brings back every row and what was used of the basic right', async () => {
    const school = await openFilled(open);
    const before = await stateOf(school);
    const entries = await rowsOf(school, 'right_entries');
    const id = await imported(bringIn(school, 'activities', MORE));
    expect(await rightSums(school)).not.toEqual(before.rights);
    await undoImport(school.db, school.boardId, id, author);
    expect(await stateOf(school)).toEqual(before);
    const now = await rowsOf(school, 'right_entries');
    expect(now.slice(0, entries.length)).toEqual(entries);
    expect(now.length).toBeGreaterThan(entries.length);
  });

  test('one after the other leads back to an empty school, and then it can come in again', async () => {
    const school = await openSchool(open);
    const empty = await exportsOf(school);
    const staff = await imported(bringIn(school, 'staff', STAFF, { referenceDate: '2024-08-01' }));
    const activities = await imported(bringIn(school, 'activities', ACTIVITIES));
    const filled = await exportsOf(school);
    await undoImport(school.db, school.boardId, activities, author);
    await undoImport(school.db, school.boardId, staff, author);
    expect(await exportsOf(school)).toEqual(empty);
    expect(await rowsOf(school, 'jobs')).toEqual([]);
    expect(await rightSums(school)).toEqual({});
    const again = await bringIn(school, 'staff', STAFF, { referenceDate: '2024-08-01' });
    expect(again.counts.created).toBe(3);
    await bringIn(school, 'activities', ACTIVITIES);
    expect(await exportsOf(school)).toEqual(filled);
  });

  test('is refused when a later import changed the same rows, and names whose', async () => {
    const school = await openFilled(open);
    const first = await imported(bringIn(school, 'staff', CHANGED));
    const state = await stateOf(school);
    await imported(bringIn(school, 'staff', 'Pers.nr.;FTE\n1;0,4'));
    await expect(undoImport(school.db, school.boardId, first, author)).rejects.toThrow(
      /gemaakt\. Het dienstverband van Johan Vries is daarna veranderd\. Dat is gedaan door de import lijst\.csv van .*\. Maak die eerst ongedaan\.$/,
    );
    expect((await stateOf(school)).tables.employees).toEqual(state.tables.employees);
  });

  test('is refused when something else now hangs on what it made', async () => {
    const school = await openSchool(open);
    const staff = await imported(bringIn(school, 'staff', STAFF));
    await imported(bringIn(school, 'activities', ACTIVITIES));
    await expect(undoImport(school.db, school.boardId, staff, author)).rejects.toThrow(
      /^Deze import kan niet meer ongedaan worden gemaakt\. Voor (Jan Vries|Eva Mol) en (Jan Vries|Eva Mol) is daarna een deelname ingevoerd\. Haal die eerst weg\.$/,
    );
    expect(await rowsOf(school, 'jobs')).toHaveLength(3);
  });

  test('is known beforehand to be possible or not, with the same reason', async () => {
    const school = await openSchool(open);
    const staff = await imported(bringIn(school, 'staff', STAFF));
    const obstacle = () =>
      withBoard(school.db, school.boardId, async (board) => (await checkUndo(board, staff)).obstacle);
    expect(await obstacle()).toBeNull();
    await imported(bringIn(school, 'activities', ACTIVITIES));
    const reason = await obstacle();
    expect(reason).toContain('deelname');
    await expect(undoImport(school.db, school.boardId, staff, author)).rejects.toThrow(reason ?? '');
  });

  test('looks at every table that can point at what an import wrote', async () => {
    const pointing = (await readSchema(await open())).flatMap(({ name, foreignKeys }) =>
      foreignKeys
        .filter(({ target }) => (IMPORT_TABLES as readonly string[]).includes(target))
        .map(({ columns, target }) => `${name}.${columns.filter((one) => one !== 'board_id')} ${target}`),
    );
    const known = POINTERS.map(({ table, column, target }) => `${table}.${column} ${target}`);
    // Entries of the basic right cancel out, so they are weighed apart.
    expect(pointing.sort()).toEqual([...known, 'right_entries.employee_id employees'].sort());
  });

  test('happens once', async () => {
    const school = await openFilled(open);
    const id = await imported(bringIn(school, 'staff', CHANGED));
    await undoImport(school.db, school.boardId, id, author);
    await expect(undoImport(school.db, school.boardId, id, author)).rejects.toThrow(/al ongedaan/);
    await expect(undoImport(school.db, school.boardId, 'unknown', author)).rejects.toThrow(/bestaat niet/);
  });
});
