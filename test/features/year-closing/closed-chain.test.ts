import { expect, it } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import { peopleRights } from '~/app/features/figures/people-rights';
import { findSchoolRows } from '~/app/features/figures/school-rows.server';
import { agreeCarryOver } from '~/app/features/settings/settings-commands.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { bringIn, openSchool, rowsOf } from '../imports/import-support';

const TODAY = '2026-01-15';
const CLOSED = SchoolYear.starting(2024);
const rules = seededRuleBook();

onEveryDatabase('what a closed school year carried on', (open) => {
  it('stays when an import changes the job in that year', async () => {
    const { school, rightsIn } = await setUp(open);
    const { errors, warnings } = await bringIn(school, 'staff', 'Pers.nr.;FTE\n1;0,1', {
      referenceDate: CLOSED.start,
    });
    expect(errors).toEqual([]);
    expect(warnings.map((one) => one.reason).join()).toMatch(/^Schooljaar 2024-2025 is afgesloten;/);
    // 83 x 0.1 = 8.30 hours would be less than the 10 hours that went on.
    expect((await rightsIn(2025))?.hours).toMatchObject({ carriedIn: 1000, granted: 830 });
    expect((await rightsIn(2024))?.hours).toMatchObject({ granted: 6640, carriedOut: 1000, lapsing: 5640 });
  });

  it('stays when an import tells of more use in that year', async () => {
    const { school, rightsIn } = await setUp(open);
    const { errors, warnings } = await bringIn(
      school,
      'activities',
      'Pers.nr.;Activiteit;Datum;Uren gepland;Uren gerealiseerd;Keuze;Status\n1;Toetsen;1-10-2024;60;60;eigen keuze;gedaan',
    );
    expect(errors).toEqual([]);
    expect(warnings.map((one) => one.reason).join()).toMatch(/Schooljaar 2024-2025 is afgesloten;/);
    expect((await rightsIn(2025))?.hours).toMatchObject({ carriedIn: 1000 });
    expect((await rightsIn(2024))?.hours).toMatchObject({ used: 6000, carriedOut: 640, lapsing: 0 });
  });

  it('is not warned about when only the years after it change', async () => {
    const { school } = await setUp(open);
    const { warnings } = await bringIn(school, 'staff', 'Pers.nr.;FTE\n1;0,1', {
      referenceDate: '2025-08-01',
    });
    expect(warnings.map((one) => one.reason).join()).not.toMatch(/afgesloten/);
  });
});

async function setUp(open: () => Promise<Database>) {
  const school = await openSchool(open);
  const { db, boardId, schoolId } = school;
  await bringIn(
    school,
    'staff',
    'Pers.nr.;Voornaam;Achternaam;Functie;FTE;Begindatum;Contractvorm\n1;Anna;Wit;Docent;0,8;1-8-2020;vast',
  );
  const [person] = await rowsOf(school, 'employees');
  const found = await withBoard(db, boardId, (board) => findSchool(board, school.brin));
  if (!found || !person) throw new Error('No school');
  await changeBoard(db, boardId, async (board) => {
    await agreeCarryOver(board, author, {
      employeeId: person.id,
      schoolId,
      fromYear: CLOSED.first,
      hours: 1000,
      cents: 0,
      signedOn: '2025-06-30',
      expiresOn: null,
      note: '',
    });
    await closeYear(board, author, { school: found, year: CLOSED, rules }, TODAY);
  });
  return {
    school,
    rightsIn: (first: number) =>
      withBoard(db, boardId, async (board) => {
        const year = SchoolYear.starting(first);
        const rows = await findSchoolRows(board, { school: found, year, rules, today: TODAY });
        return peopleRights(rows.people, rows.memberships, rows.rightsYears, year, TODAY)[0]?.rights;
      }),
  };
}
