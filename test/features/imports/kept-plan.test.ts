import { expect, test } from 'vitest';
import { changeRows } from '~/app/features/imports/check-tables';
import { undoImport } from '~/app/features/imports/import-commands.server';
import { loadActivityState } from '~/app/features/imports/import-queries.server';
import { keptPeople } from '~/app/features/imports/kept-plan';
import { planImport } from '~/app/features/imports/plan-import.server';
import { listChanges } from '~/app/features/imports/undo-queries.server';
import { withBoard } from '~/db/scope.server';
import type { ImportKind } from '~/db/tables';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, read, type School, TODAY } from './import-support';

const STAFF = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Team;Vestiging;Leidinggevende
1;Jan;Vries;Docent;0,8;Talen;00;3
2;Eva;Mol;TOA;0,5;Bèta;00;3
3;Ida;Wit;Teamleider;1;Talen;00;`;
const CHANGED = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Team;Vestiging;Leidinggevende
1;Johan;Vries;Docent;0,6;Bèta;01;4
3;Ida;Wit;Teamleider;1;Nieuw team;00;
4;Sam;Kok;Directeur;1;Talen;00;`;
const ACTIVITIES = `Pers.nr.;Activiteit;Datum;Uren gepland;Uren gerealiseerd;Keuze;Status
1;Toetsen;1-10-2025;8;8;eigen keuze;gedaan`;
const MORE = `Pers.nr.;Activiteit;Datum;Uren gepland;Uren gerealiseerd;Keuze;Status
1;Toetsen;1-10-2025;8;6;eigen keuze;gedaan
3;Coaching;1-12-2025;5;5;opgedragen;gedaan`;

type Rows = ReturnType<typeof changeRows>;
const lines = (rows: Rows) =>
  (rows ?? [])
    .map(({ person, label, before, after }) =>
      [person.name, person.outcome, label, before, after].join(' | '),
    )
    .sort();

async function told(school: School, kind: ImportKind, text: string) {
  const options = { today: TODAY, referenceDate: '2025-08-01', complete: kind === 'staff' };
  const sheets = await read(text);
  const { plan } = await withBoard(school.db, school.boardId, (board) =>
    planImport(board, { kind, schoolId: school.schoolId, sheets, options }),
  );
  return lines(changeRows(plan));
}

const kept = (school: School, kind: ImportKind, importId: string) =>
  withBoard(school.db, school.boardId, async (board) => {
    const state = await loadActivityState(board, school.schoolId);
    const people = keptPeople(kind, await listChanges(board, importId), state);
    return lines(changeRows({ kind, people, errors: [] }));
  });

onEveryDatabase('what a finished import changed', (open) => {
  test('is listed as its check told it, also when it was undone', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', STAFF, { referenceDate: '2024-08-01' });
    const before = await told(school, 'staff', CHANGED);
    expect(before.length).toBeGreaterThan(6);
    const { importId } = await bringIn(school, 'staff', CHANGED, { complete: true });
    expect(await kept(school, 'staff', importId as string)).toEqual(before);
    await undoImport(school.db, school.boardId, importId as string, author);
    expect(await kept(school, 'staff', importId as string)).toEqual(before);
  });

  test('is listed of activities too', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', STAFF, { referenceDate: '2024-08-01' });
    await bringIn(school, 'activities', ACTIVITIES);
    const before = await told(school, 'activities', MORE);
    expect(before).toHaveLength(2);
    const { importId } = await bringIn(school, 'activities', MORE);
    expect(await kept(school, 'activities', importId as string)).toEqual(before);
  });
});
