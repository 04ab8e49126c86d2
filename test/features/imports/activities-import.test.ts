import { expect, test } from 'vitest';
import type { Database } from '~/db/connection.server';
import { onEveryDatabase } from '~/test/support/databases';
import { bringIn, openSchool, rightSums, rowsOf, stateOf } from './import-support';

const STAFF = `Pers.nr.;Voornaam;Achternaam;E-mail;Functie;FTE;Begindatum;Einddatum;Vestiging;Team
1;Jan;Vries;jan@x.nl;Docent;0,5;1-8-2020;;00;Talen
1;Jan;Vries;jan@x.nl;Onderwijsassistent;0,3;1-8-2018;;01;Talen
2;Eva;Mol;eva@x.nl;TOA;0,8;1-8-2020;;00;Bèta
3;Ida;Wit;;Docent;1;1-8-2025;;00;Bèta`;

async function openStaffed(open: () => Promise<Database>) {
  const school = await openSchool(open);
  const { errors } = await bringIn(school, 'staff', STAFF);
  expect(errors).toEqual([]);
  return school;
}

const HEADER =
  'Pers.nr.;E-mail;Naam;Activiteit;Datum;Schooljaar;Uren gepland;Uren gerealiseerd;Euro gepland;Euro gerealiseerd;Team;Thema;70-20-10;Cao-soort;Eigen keuze of opgedragen;Basisrecht uren;Basisrecht euro;Status';
const list = (...rows: string[]) => [HEADER, ...rows].join('\n');
const LIST = list(
  '1;;;Formatief toetsen;12-11-2025;;8;8;€ 1.000;€ 1.250,50;;Toetsen;10;a;eigen keuze;;;gedaan',
  ';eva@x.nl;;BHV;1-10-2025;2025/2026;4;4;100;100;;;10;;opgedragen;2;50;afgerond',
  ';;Ida Wit;Intervisie;;2025-2026;12,5;;;;Werkgroep taal;Toetsen;20;b;eigen keuze;;;gepland',
  ';;I. Wit;Studiedag;1-12-2025;;6;6;;;;;10;;opgedragen;;;gedaan',
);

onEveryDatabase('an activities file', (open) => {
  test('brings in activities, participations and themes', async () => {
    const school = await openStaffed(open);
    const result = await bringIn(school, 'activities', LIST);
    expect(result.errors).toEqual([]);
    expect(result.counts).toMatchObject({ created: 3, changed: 0, ended: 0, unchanged: 0 });
    const activities = await rowsOf(school, 'activities');
    expect(activities.map((one) => one.title).sort()).toEqual([
      'BHV',
      'Formatief toetsen',
      'Intervisie',
      'Studiedag',
    ]);
    expect((await rowsOf(school, 'themes')).map((theme) => theme.name)).toEqual(['Toetsen']);
    const toetsen = (await rowsOf(school, 'participations')).find((one) => one.cents_realised === 125050);
    expect(toetsen).toMatchObject({
      held_on: '2025-11-12',
      school_year: 2025,
      hours_planned: 800,
      cents_planned: 100000,
      learning_kind: 'formal',
      cao_kind: 'training',
      initiative: 'own',
      status: 'done',
      charged_hours_told: null,
    });
  });

  test('counts each participation with the main job and team of that day, or the team that the row names', async () => {
    const school = await openStaffed(open);
    await bringIn(school, 'activities', LIST);
    const jobs = await rowsOf(school, 'jobs');
    const teams = await rowsOf(school, 'teams');
    const titles = new Map((await rowsOf(school, 'activities')).map((one) => [one.id, one.title]));
    const found = (await rowsOf(school, 'participations')).map((one) => [
      titles.get(one.activity_id),
      one.function_category,
      jobs.find((job) => job.id === one.job_id)?.fte,
      teams.find((team) => team.id === one.team_id)?.name,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['Formatief toetsen', 'teacher', 5000, 'Talen'],
        ['BHV', 'support', 8000, 'Bèta'],
        ['Intervisie', 'teacher', 10000, 'Werkgroep taal'],
      ]),
    );
  });

  test('enters what is used of the basic right, and the consent that the school tells', async () => {
    const school = await openStaffed(open);
    await bringIn(school, 'activities', LIST);
    const people = new Map((await rowsOf(school, 'employees')).map((one) => [one.id, one.first_name]));
    const entries = (await rowsOf(school, 'right_entries')).map((entry) =>
      [
        people.get(entry.employee_id),
        entry.right_name,
        entry.period,
        entry.kind,
        entry.amount,
        entry.source,
      ].join(' '),
    );
    expect(entries.sort()).toEqual([
      'Eva basic-hours 2025-2026 consent 200 told-by-school',
      'Eva basic-hours 2025-2026 use 200 import',
      'Eva basic-money 2025-2026 consent 5000 told-by-school',
      'Eva basic-money 2025-2026 use 5000 import',
      'Jan basic-hours 2025-2026 use 800 import',
      'Jan basic-money 2025-2026 use 125050 import',
    ]);
  });

  test('that comes a second time changes nothing, equal rows included', async () => {
    const school = await openStaffed(open);
    const text = `${LIST}\n1;;;Intervisie;1-10-2025;;2;2;;;;;20;b;eigen keuze;;;gedaan\n1;;;Intervisie;1-10-2025;;3;3;;;;;20;b;eigen keuze;;;gedaan`;
    const first = await bringIn(school, 'activities', text);
    expect(first.warnings.some((warning) => /meer dan eens/.test(warning.reason))).toBe(true);
    const before = await stateOf(school);
    const entries = (await rowsOf(school, 'right_entries')).length;
    const again = await bringIn(school, 'activities', text);
    expect(again).toMatchObject({ importId: null, counts: { created: 0, changed: 0, unchanged: 3 } });
    expect(await stateOf(school)).toEqual(before);
    expect(await rowsOf(school, 'right_entries')).toHaveLength(entries);
  });

  test('that changes a participation counters its entries and enters the new ones', async () => {
    const school = await openStaffed(open);
    await bringIn(school, 'activities', LIST);
    const result = await bringIn(
      school,
      'activities',
      list('1;;;Formatief toetsen;12-11-2025;;8;6;;;;;;;;;;'),
    );
    expect(result.counts).toMatchObject({ changed: 1, notInFile: 2 });
    const jan = (await rowsOf(school, 'employees')).find((one) => one.first_name === 'Jan')?.id;
    const entries = (await rowsOf(school, 'right_entries')).filter((entry) => entry.employee_id === jan);
    const hours = entries.filter((entry) => entry.right_name === 'basic-hours');
    expect(hours.map((entry) => [entry.amount, entry.counters_id === null]).sort()).toEqual([
      [-800, false],
      [600, true],
      [800, true],
    ]);
    expect((await rightSums(school))[`${jan} basic-hours 2025-2026 use`]).toBe(600);
    expect((await rightSums(school))[`${jan} basic-money 2025-2026 use`]).toBe(125050);
  });

  test('with errors writes nothing and lists them', async () => {
    const school = await openStaffed(open);
    const { errors } = await bringIn(
      school,
      'activities',
      list(
        '99;;;Toetsen;1-10-2025;;8;8;;;;;10;;eigen keuze;;;gedaan',
        '1;;;;1-10-2025;;8;8;;;;;10;;eigen keuze;;;gedaan',
        '1;;;Toetsen;;;8;8;;;;;10;;eigen keuze;;;gedaan',
        '1;;;Toetsen;1-10-2024;2025-2026;8;8;;;;;10;;eigen keuze;;;gedaan',
        '1;;;Toetsen;1-10-2025;;1.234;8;;;;;10;;eigen keuze;;;gedaan',
        '1;;;Toetsen;1-10-2025;;8;8;;;;;10;;opgedragen;9;;gedaan',
        '1;;;Toetsen;1-10-2025;;8;8;;;;;30;;eigen keuze;;;gedaan',
        '1;;;Toetsen;1-10-2025;;8;8;;;;;10;;eigen keuze;;;wie weet',
      ),
    );
    expect(errors.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'Pers.nr.', '99'],
      [3, 'Activiteit', ''],
      [4, 'Datum', ''],
      [5, 'Datum', '1-10-2024'],
      [6, 'Uren gepland', '1.234'],
      [7, 'Basisrecht uren', '9'],
      [8, '70-20-10', '30'],
      [9, 'Status', 'wie weet'],
    ]);
    expect(await rowsOf(school, 'activities')).toEqual([]);
    expect(await rowsOf(school, 'right_entries')).toEqual([]);
  });

  test('kept by hand needs no more than who, what and when', async () => {
    const school = await openStaffed(open);
    const text =
      'Collega;Cursus;Wanneer;Uren;Kosten\n"Vries, Jan";Cursus oplossingsgericht;3 okt 2025;8;€ 250\nEva Mol;Intervisie;1-6-2026;4;';
    const { errors, warnings } = await bringIn(school, 'activities', text);
    expect(errors).toEqual([]);
    expect(warnings.map((warning) => warning.reason).join(' ')).toMatch(/leervorm.*tellen als opgedragen/);
    const found = await rowsOf(school, 'participations');
    expect(
      found
        .map((one) => [one.status, one.learning_kind, one.hours_planned, one.hours_realised, one.initiative])
        .sort(),
    ).toEqual([
      ['done', 'formal', 800, 800, 'assigned'],
      ['planned', 'social', 400, 0, 'assigned'],
    ]);
  });

  test('before somebody’s first job counts with that job, and says so', async () => {
    const school = await openStaffed(open);
    const { errors, warnings } = await bringIn(
      school,
      'activities',
      list('3;;;Toetsen;1-10-2024;;8;8;;;;;10;;eigen keuze;;;gedaan'),
    );
    expect(errors).toEqual([]);
    expect(warnings.map((warning) => warning.row)).toContain(2);
    expect((await rowsOf(school, 'participations'))[0]).toMatchObject({
      function_category: 'teacher',
      school_year: 2024,
    });
  });
});

onEveryDatabase('participations', (open) => {
  test('follow their job into the period and category that a later staff file tells', async () => {
    const school = await openStaffed(open);
    await bringIn(school, 'activities', LIST);
    await bringIn(school, 'staff', 'Pers.nr.;Functie;FTE\n2;Teamleider;0,8', { referenceDate: '2025-09-01' });
    const eva = (await rowsOf(school, 'employees')).find((one) => one.first_name === 'Eva')?.id;
    const job = (await rowsOf(school, 'jobs')).find(
      (one) => one.employee_id === eva && one.valid_to === null,
    );
    const found = (await rowsOf(school, 'participations')).find((one) => one.employee_id === eva);
    expect(found).toMatchObject({ job_id: job?.id, function_category: 'management' });
  });
});
