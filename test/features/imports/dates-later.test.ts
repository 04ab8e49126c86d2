import { expect, test } from 'vitest';
import { undoImport } from '~/app/features/imports/import-commands.server';
import type { Database } from '~/db/connection.server';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, rightSums, rowsOf, stateOf } from './import-support';

const STAFF = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Begindatum
1;Jan;Vries;Docent;0,8;1-8-2020
2;Eva;Mol;TOA;0,5;1-8-2020`;
const HEADER = 'Pers.nr.;Activiteit;Datum;Schooljaar;Uren gepland;Uren gerealiseerd;Keuze;Status';
const list = (...rows: string[]) => [HEADER, ...rows].join('\n');
const UNDATED = list(
  '1;Toetsen;;2025-2026;8;8;eigen keuze;gedaan',
  '1;Toetsen;;2025-2026;4;4;eigen keuze;gedaan',
  '2;Intervisie;;2025-2026;2;2;eigen keuze;gedaan',
);
const DATED = list(
  '1;Toetsen;1-10-2025;2025-2026;8;8;eigen keuze;gedaan',
  '1;Toetsen;2-10-2025;2025-2026;4;4;eigen keuze;gedaan',
  '2;Intervisie;3-10-2025;2025-2026;2;2;eigen keuze;gedaan',
);

async function openUndated(open: () => Promise<Database>) {
  const school = await openSchool(open);
  await bringIn(school, 'staff', STAFF);
  const { errors } = await bringIn(school, 'activities', UNDATED);
  expect(errors).toEqual([]);
  return school;
}

onEveryDatabase('a list that tells its dates later', (open) => {
  test('changes the participations that it made, and back again', async () => {
    const school = await openUndated(open);
    const before = await stateOf(school);
    const dated = await bringIn(school, 'activities', DATED);
    expect(dated).toMatchObject({ errors: [], counts: { created: 0, changed: 2, unchanged: 0 } });
    const days = (await rowsOf(school, 'participations')).map((one) => [one.hours_realised, one.held_on]);
    expect(days.sort()).toEqual([
      [200, '2025-10-03'],
      [400, '2025-10-02'],
      [800, '2025-10-01'],
    ]);
    expect(await rightSums(school)).toEqual(before.rights);
    expect(await bringIn(school, 'activities', DATED)).toMatchObject({ importId: null });
    await bringIn(school, 'activities', UNDATED);
    expect(await stateOf(school)).toEqual(before);
  });

  test('can be undone', async () => {
    const school = await openUndated(open);
    const before = await stateOf(school);
    const { importId } = await bringIn(school, 'activities', DATED);
    await undoImport(school.db, school.boardId, importId as string, author);
    expect(await stateOf(school)).toEqual(before);
  });

  test('keeps two different dates apart, and says what the file leaves out', async () => {
    const school = await openUndated(open);
    await bringIn(school, 'activities', DATED);
    const { warnings } = await bringIn(
      school,
      'activities',
      list('1;Toetsen;9-10-2025;;8;8;eigen keuze;gedaan'),
    );
    expect(await rowsOf(school, 'participations')).toHaveLength(4);
    expect(warnings.map((warning) => warning.reason).join(' ')).toMatch(
      /staan 2 deelnames al bij ons.*Toetsen van Jan Vries/,
    );
  });
});

onEveryDatabase('a person with a right and a wrong row', (open) => {
  test('is not counted', async () => {
    const school = await openUndated(open);
    const { counts, errors } = await bringIn(
      school,
      'activities',
      list('1;Toetsen;;2025-2026;9;9;eigen keuze;gedaan', '1;;;2025-2026;9;9;eigen keuze;gedaan'),
      { dryRun: true },
    );
    expect(errors).toHaveLength(1);
    expect(counts).toMatchObject({ created: 0, changed: 0, unchanged: 0, notInFile: 1 });
  });
});
