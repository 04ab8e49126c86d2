import { expect, test } from 'vitest';
import { onEveryDatabase } from '~/test/support/databases';
import { bringIn, openSchool, rowsOf, stateOf, textOfEverything } from './import-support';

const HEADER =
  'Pers.nr.;Roepnaam;Voorvoegsel;Achternaam;E-mail;Functie;WTF;Schaal;Soort dienstverband;Datum in dienst;Datum uit dienst;Sectie;Leidinggevende';
const LIST = `${HEADER}
1001;Jan;de;Vries;j.devries@linde.nl;Docent LB;0,8;LB;Vast;1-8-2015;;Wiskunde;1003
1002;Zoë;;Bakker;z.bakker@linde.nl;Conciërge;100%;5;Vast;2019-03-01;;OOP;Karin Smit
1003;Karin;;Smit;k.smit@linde.nl;Teamleider;1;12;Vast;1 aug 2010;;Directie;
1004;Ali;;Yilmaz;;Docent LC;0,5;LC;Tijdelijk;12 mrt 2024;31-07-2026;Wiskunde;k.smit@linde.nl
1004;Ali;;Yilmaz;;Onderwijsassistent;0,25;4;Tijdelijk;12-3-2024;31-07-2026;Wiskunde;K. Smit`;

onEveryDatabase('a staff file', (open) => {
  test('brings in people, jobs, teams and leaders', async () => {
    const school = await openSchool(open);
    const result = await bringIn(school, 'staff', LIST);
    expect(result.errors).toEqual([]);
    expect(result.counts).toMatchObject({ created: 4, changed: 0, ended: 0, unchanged: 0 });

    const jobs = await rowsOf(school, 'jobs');
    expect(
      jobs.map((job) => [job.function_category, job.fte, job.scale, job.valid_from, job.valid_to]),
    ).toEqual(
      expect.arrayContaining([
        ['teacher', 8000, 'LB', '2015-08-01', null],
        ['support', 10000, '5', '2019-03-01', null],
        ['management', 10000, '12', '2010-08-01', null],
        ['teacher', 5000, 'LC', '2024-03-12', '2026-07-31'],
        ['support', 2500, '4', '2024-03-12', '2026-07-31'],
      ]),
    );
    const people = await rowsOf(school, 'employees');
    const karin = people.find((one) => one.first_name === 'Karin');
    const leaders = await rowsOf(school, 'job_leaders');
    expect(leaders).toHaveLength(4);
    expect(new Set(leaders.map((one) => one.leader_id))).toEqual(new Set([karin?.id]));
    const teams = await rowsOf(school, 'teams');
    expect(teams.map((team) => [team.name, team.kind])).toContainEqual(['Wiskunde', 'section']);
    expect(people.find((one) => one.last_name === 'Vries')).toMatchObject({
      infix: 'de',
      employee_number: '1001',
    });
  });

  test('that comes a second time changes nothing at all', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', LIST);
    const before = await stateOf(school);
    const version = (await rowsOf(school, 'schools'))[0]?.data_version;
    const again = await bringIn(school, 'staff', LIST);
    expect(again.counts).toMatchObject({ created: 0, changed: 0, ended: 0, unchanged: 4 });
    expect(again.importId).toBeNull();
    expect(await stateOf(school)).toEqual(before);
    expect((await rowsOf(school, 'schools'))[0]?.data_version).toBe(version);
  });

  test('as a dry run writes nothing', async () => {
    const school = await openSchool(open);
    const result = await bringIn(school, 'staff', LIST, { dryRun: true });
    expect(result.counts.created).toBe(4);
    expect(await rowsOf(school, 'employees')).toEqual([]);
    expect(await rowsOf(school, 'imports')).toEqual([]);
  });

  test('with errors writes nothing and lists every one with row, column, value and reason', async () => {
    const school = await openSchool(open);
    const bad = `${LIST}
1005;Eva;;Mol;geen adres;Docent;0,8;LB;Vast;1-8-2015;;Talen;
1006;Bob;;Kok;;Tovenaar;0,8;LB;Vast;1-8-2015;;Talen;
1007;Ida;;Wit;;Docent;36,86;LB;Vast;1-8-2015;;Talen;
1008;Ien;;Zwart;;Docent;0,8;LB;Vast;31-2-2015;;Talen;
1009;Sam;;Groen;;Docent;0,8;LB;Vast;1-8-2025;1-7-2025;Talen;
1010;Kim;;;;Docent;0,8;LB;Vast;1-8-2025;;Talen;`;
    const { errors, importId, counts } = await bringIn(school, 'staff', bad);
    expect(importId).toBeNull();
    expect(counts.errors).toBe(6);
    expect(errors.map(({ row, column, value }) => [row, column, value])).toEqual([
      [7, 'E-mail', 'geen adres'],
      [8, 'Functie', 'Tovenaar'],
      [9, 'WTF', '36,86'],
      [10, 'Datum in dienst', '31-2-2015'],
      [11, 'Datum uit dienst', '1-7-2025'],
      [12, 'Achternaam', ''],
    ]);
    expect(errors.every(({ reason }) => /[a-z]+.*\.$/.test(reason))).toBe(true);
    expect(await rowsOf(school, 'employees')).toEqual([]);
    expect(await rowsOf(school, 'teams')).toEqual([]);
  });

  test('without a column that is needed has one error of the whole file', async () => {
    const school = await openSchool(open);
    const { errors } = await bringIn(
      school,
      'staff',
      'Pers.nr.;Achternaam;Functie\n1;Vries;Docent\n2;Bakker;Docent',
    );
    expect(errors).toEqual([
      { row: 0, column: '', value: '', reason: 'Er is geen kolom met de betrekkingsomvang (fte).' },
    ]);
  });

  test('with citizen service numbers is refused and nothing of it is stored', async () => {
    const school = await openSchool(open);
    const text = 'Naam;BSN;FTE;Functie\nJan de Vries;123456782;1;Docent';
    await expect(bringIn(school, 'staff', text)).rejects.toThrow(/burgerservicenummers/);
    const everything = await textOfEverything(school.db, school.boardId);
    expect(everything).not.toContain('123456782');
    expect(everything).not.toContain('Vries');
  });

  test('leaves a trail, one entry for the import and one a person', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', LIST);
    const actions = (await rowsOf(school, 'trail_entries')).map((entry) => entry.action);
    expect(actions.filter((action) => action === 'staff.imported')).toHaveLength(1);
    expect(actions.filter((action) => action === 'employee.imported')).toHaveLength(4);
  });
});

onEveryDatabase('who a row is about', (open) => {
  const list = (...rows: string[]) => `Pers.nr.;Voornaam;Achternaam;E-mail;Functie;FTE\n${rows.join('\n')}`;

  test('is told by the number, else the e-mail, else a name that is unique', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', list('1;Jan;Vries;jan@x.nl;Docent;1', ';Eva;Mol;;Docent;1'));
    const result = await bringIn(
      school,
      'staff',
      list('1;Johan;Vries;j.vries@x.nl;Docent;1', '7;Eva;Mol;eva@x.nl;Docent;1'),
    );
    expect(result.counts).toMatchObject({ created: 0, changed: 2 });
    const people = await rowsOf(school, 'employees');
    expect(people.map((one) => [one.employee_number, one.first_name, one.email])).toEqual(
      expect.arrayContaining([
        ['1', 'Johan', 'j.vries@x.nl'],
        ['7', 'Eva', 'eva@x.nl'],
      ]),
    );
  });

  test('is an error when two people have that name, or an address is somebody else’s', async () => {
    const school = await openSchool(open);
    await bringIn(
      school,
      'staff',
      list('1;Jan;Vries;;Docent;1', '2;Jan;Vries;;Docent;1', '3;Eva;Mol;eva@x.nl;Docent;1'),
    );
    const { errors } = await bringIn(
      school,
      'staff',
      list(';Jan;Vries;;Docent;0,5', '9;Ida;Wit;eva@x.nl;Docent;1'),
    );
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Achternaam'],
      [3, 'E-mail'],
    ]);
    expect(errors[0]?.reason).toMatch(/2 mensen met deze naam/);
  });

  test('is an error when two rows with one number tell different names, or a row stands there twice', async () => {
    const school = await openSchool(open);
    const { errors } = await bringIn(
      school,
      'staff',
      list('1;Jan;Vries;;Docent;1', '1;Eva;Mol;;Docent;0,5', '2;Ida;Wit;;Docent;1', '2;Ida;Wit;;Docent;1'),
    );
    expect(errors.map(({ row }) => row)).toEqual([3, 5]);
    expect(errors[1]?.reason).toMatch(/gelijk aan rij 4/);
  });
});
