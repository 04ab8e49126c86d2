import { expect, test } from 'vitest';
import { createSchool } from '~/app/features/boards/board-commands.server';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, rowsOf, type School, stateOf } from './import-support';

const list = (...rows: string[]) => `Pers.nr.;Achternaam;Functie;FTE;Team\n${rows.join('\n')}`;
const started = (...rows: string[]) =>
  `Pers.nr.;Achternaam;Functie;FTE;Begindatum;Einddatum\n${rows.join('\n')}`;

async function periods(school: School) {
  const jobs = await rowsOf(school, 'jobs');
  return jobs.map((job) => `${job.job_number} ${job.fte} ${job.valid_from} ${job.valid_to ?? '-'}`).sort();
}

onEveryDatabase('a change without a date', (open) => {
  test('holds from the reference date; what was stays as history', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', list('1;Vries;Docent;0,8;Talen'), { referenceDate: '2024-08-01' });
    const result = await bringIn(school, 'staff', list('1;Vries;Docent;0,6;Bètateam'), {
      referenceDate: '2025-08-01',
    });
    expect(result.counts).toMatchObject({ changed: 1, created: 0 });
    expect(await periods(school)).toEqual(['1 6000 2025-08-01 -', '1 8000 2024-08-01 2025-07-31']);
    const memberships = await rowsOf(school, 'team_memberships');
    expect(memberships.map((one) => [one.valid_from, one.valid_to]).sort()).toEqual([
      ['2024-08-01', '2025-07-31'],
      ['2025-08-01', null],
    ]);
  });

  test('corrects a job that began on or after the reference date', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', list('1;Vries;Docent;0,8;Talen'), { referenceDate: '2025-08-01' });
    await bringIn(school, 'staff', list('1;Vries;Docent;0,6;Talen'), { referenceDate: '2025-08-01' });
    expect(await periods(school)).toEqual(['1 6000 2025-08-01 -']);
  });

  test('holds from 1 August of this school year when no reference date is told', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', list('1;Vries;Docent;0,8;Talen'));
    expect(await periods(school)).toEqual(['1 8000 2025-08-01 -']);
  });

  test('keeps what an empty cell does not tell', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', list('1;Vries;Docent;0,8;Talen'));
    const before = await stateOf(school);
    const result = await bringIn(school, 'staff', list('1;;;;'));
    expect(result.counts.unchanged).toBe(1);
    expect(await stateOf(school)).toEqual(before);
  });
});

onEveryDatabase('a start date in the file', (open) => {
  test('equal to the known one corrects; a later one ends the running job the day before', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', started('1;Vries;Docent;0,8;1-8-2020;'));
    const corrected = await bringIn(school, 'staff', started('1;Vries;Docent;0,9;1-8-2020;'));
    expect(await periods(school)).toEqual(['1 9000 2020-08-01 -']);
    expect(corrected.warnings[0]?.reason).toMatch(/vanaf het begin van dit dienstverband/);
    await bringIn(school, 'staff', started('1;Vries;Docent;0,5;1-1-2026;'));
    expect(await periods(school)).toEqual(['1 5000 2026-01-01 -', '1 9000 2020-08-01 2025-12-31']);
  });

  test('with the day somebody entered service leaves later periods as they are', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', started('1;Vries;Docent;0,8;1-8-2020;'));
    await bringIn(school, 'staff', list('1;Vries;Docent;0,6;'), { referenceDate: '2024-08-01' });
    await bringIn(school, 'staff', started('1;Vries;Docent;0,5;1-8-2020;'), { referenceDate: '2025-08-01' });
    expect(await periods(school)).toEqual([
      '1 5000 2025-08-01 -',
      '1 6000 2024-08-01 2025-07-31',
      '1 8000 2020-08-01 2024-07-31',
    ]);
  });

  test('and an end date end a job; when the end is taken away it runs on', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', started('1;Vries;Docent;0,8;1-8-2020;'));
    const ended = await bringIn(school, 'staff', started('1;Vries;Docent;0,8;1-8-2020;31-12-2025'));
    expect(ended.counts).toMatchObject({ ended: 1, changed: 0 });
    expect(await periods(school)).toEqual(['1 8000 2020-08-01 2025-12-31']);
    await bringIn(school, 'staff', started('1;Vries;Docent;0,8;1-8-2020;'));
    expect(await periods(school)).toEqual(['1 8000 2020-08-01 -']);
  });
});

onEveryDatabase('several jobs of one person', (open) => {
  const jobs = (...rows: string[]) =>
    `Pers.nr.;Achternaam;Dienstverbandnummer;Functie;FTE;Begindatum\n${rows.join('\n')}`;

  test('are several rows, told apart by number, else by what they share most with', async () => {
    const school = await openSchool(open);
    const first = 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,5\n1;Vries;Onderwijsassistent;0,3';
    await bringIn(school, 'staff', first, { referenceDate: '2024-08-01' });
    const turned = 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Onderwijsassistent;0,4\n1;Vries;Docent;0,5';
    await bringIn(school, 'staff', turned, { referenceDate: '2025-08-01' });
    expect(await periods(school)).toEqual([
      '1 5000 2024-08-01 -',
      '2 3000 2024-08-01 2025-07-31',
      '2 4000 2025-08-01 -',
    ]);
  });

  test('with one number and a start each are periods of one job', async () => {
    const school = await openSchool(open);
    const text = jobs(
      '1;Vries;7;Docent;0,5;1-8-2020',
      '1;Vries;7;Docent;0,8;1-8-2023',
      '1;Vries;8;Docent;0,1;1-8-2023',
    );
    await bringIn(school, 'staff', text);
    const expected = ['7 5000 2020-08-01 2023-07-31', '7 8000 2023-08-01 -', '8 1000 2023-08-01 -'];
    expect(await periods(school)).toEqual(expected);
    expect((await bringIn(school, 'staff', text)).counts.unchanged).toBe(1);
    expect(await periods(school)).toEqual(expected);
  });

  test('with one number and one start are an error', async () => {
    const school = await openSchool(open);
    const { errors } = await bringIn(
      school,
      'staff',
      jobs('1;Vries;7;Docent;0,5;1-8-2020', '1;Vries;7;Docent;0,8;1-8-2020'),
    );
    expect(errors).toMatchObject([{ row: 3, column: 'Dienstverbandnummer', value: '7' }]);
  });
});

onEveryDatabase('who is not in the file', (open) => {
  const both = list('1;Vries;Docent;0,8;Talen', '2;Bakker;TOA;0,5;Bèta');
  const one = list('1;Vries;Docent;0,8;Talen');

  test('keeps everything', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', both, { referenceDate: '2024-08-01' });
    const before = await stateOf(school);
    const result = await bringIn(school, 'staff', one);
    expect(result.counts).toMatchObject({ unchanged: 1, notInFile: 1, ended: 0 });
    expect(await stateOf(school)).toEqual(before);
  });

  test('ends the day before the reference date when the file is complete, and is never deleted', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', both, { referenceDate: '2024-08-01' });
    const result = await bringIn(school, 'staff', one, { complete: true });
    expect(result.counts).toMatchObject({ unchanged: 1, notInFile: 0, ended: 1 });
    expect(await periods(school)).toEqual(['1 5000 2024-08-01 2025-07-31', '1 8000 2024-08-01 -']);
    expect(await rowsOf(school, 'employees')).toHaveLength(2);
    const ended = (await rowsOf(school, 'team_memberships')).filter((row) => row.valid_to !== null);
    expect(ended.map((row) => row.valid_to)).toEqual(['2025-07-31']);
    expect((await bringIn(school, 'staff', one, { complete: true })).counts).toMatchObject({
      unchanged: 1,
      ended: 0,
    });
  });

  test('works here again when in a later file', async () => {
    const school = await openSchool(open);
    await bringIn(school, 'staff', both, { referenceDate: '2024-08-01' });
    const before = await periods(school);
    await bringIn(school, 'staff', one, { complete: true });
    const result = await bringIn(school, 'staff', both, { complete: true });
    expect(result.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await periods(school)).toEqual(before);
  });
});

onEveryDatabase('somebody who works at two schools of a board', (open) => {
  test('is one person, and a complete file of one school ends nothing at the other', async () => {
    const school = await openSchool(open);
    const brin = '99ZZ';
    const otherId = await createSchool(school.db, school.boardId, author, {
      brin,
      name: 'Ander',
      sector: 'VO',
    });
    const other = { ...school, schoolId: otherId, brin };
    await bringIn(school, 'staff', list('1;Vries;Docent;0,5;Talen', '2;Bakker;TOA;1;Bèta'));
    const result = await bringIn(other, 'staff', list('1;Vries;Docent;0,3;Talen'), { complete: true });
    expect(result.counts).toMatchObject({ created: 1, ended: 0, notInFile: 0 });
    expect(await rowsOf(school, 'employees')).toHaveLength(2);
    expect((await rowsOf(school, 'jobs')).every((job) => job.valid_to === null)).toBe(true);
    expect((await rowsOf(school, 'teams')).filter((team) => team.name === 'Talen')).toHaveLength(2);
  });
});
