import { expect, test } from 'vitest';
import {
  abandonDraft,
  checkPlace,
  commitDraft,
  createDraft,
  previewDraft,
  saveMapping,
} from '~/app/features/imports/import-commands.server';
import { findEarlierMapping, listImports } from '~/app/features/imports/import-queries.server';
import type { Mapping, ReadTable } from '~/app/features/imports/import-types';
import { parseTable } from '~/app/jobs/tables/parse-table';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, rowsOf, type School, TODAY, textOfEverything } from './import-support';

const readTable: ReadTable = (bytes) => parseTable(bytes);
const LIST = 'Pers.nr.;Achternaam;Taak;FTE\n1;Vries;Docent;0,8\n2;Bakker;Tovenaar;0,5';

async function begin(open: () => Promise<Database>, text = LIST) {
  const school = await openSchool(open);
  return { school, id: await draft(school, text) };
}

const draft = ({ db, boardId, schoolId }: School, text: string) =>
  createDraft(
    db,
    boardId,
    schoolId,
    author,
    { kind: 'staff', name: '../map/lijst\u0000.csv', bytes: Buffer.from(text) },
    readTable,
  );
const look = ({ db, boardId }: School, id: string, reading = readTable) =>
  previewDraft(db, boardId, id, { today: TODAY }, reading);

onEveryDatabase('a draft', (open) => {
  test('keeps the file, shows the guess, takes corrections and comes in', async () => {
    const { school, id } = await begin(open);
    const first = await look(school, id);
    expect(first.plan.errors).toEqual([
      { row: 0, column: '', value: '', reason: 'Er is geen kolom met de functie.' },
    ]);
    const { mapping } = first.guess;
    const columns = { ...mapping.columns, C: 'functionName' as const };
    await saveMapping(school.db, school.boardId, id, author, { ...mapping, columns }, {});
    const second = await look(school, id);
    expect(second.guess.values).toContainEqual({
      field: 'functionCategory',
      value: 'Tovenaar',
      count: 1,
      ours: null,
      doubtful: false,
    });
    expect(second.plan.errors.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'Taak', 'Tovenaar'],
    ]);

    const refused = await commitDraft(school.db, school.boardId, id, author, readTable, { today: TODAY });
    expect(refused).toMatchObject({ importId: null, counts: { errors: 1 } });
    expect(await rowsOf(school, 'import_files')).toHaveLength(1);

    const values = { functionCategory: { Tovenaar: 'other' } };
    await saveMapping(
      school.db,
      school.boardId,
      id,
      author,
      { ...mapping, columns, values },
      { referenceDate: '2025-09-01' },
    );
    const done = await commitDraft(school.db, school.boardId, id, author, readTable, { today: TODAY });
    expect(done).toMatchObject({ importId: id, counts: { created: 2, errors: 0 } });
    expect(
      (await rowsOf(school, 'jobs')).map((job) => [job.function_category, job.valid_from]).sort(),
    ).toEqual([
      ['other', '2025-09-01'],
      ['teacher', '2025-09-01'],
    ]);
    expect(await rowsOf(school, 'import_files')).toEqual([]);
    const [line] = await withBoard(school.db, school.boardId, (board) => listImports(board, school.schoolId));
    expect(line).toMatchObject({ id, status: 'committed', fileName: 'lijst.csv', counts: { created: 2 } });
  });

  test('with the same headers is first read as the last import was', async () => {
    const { school, id } = await begin(open);
    const { guess } = await look(school, id);
    const columns = { ...guess.mapping.columns, C: 'functionName' as const };
    const values = { functionCategory: { Tovenaar: 'other' } };
    await saveMapping(school.db, school.boardId, id, author, { ...guess.mapping, columns, values }, {});
    await commitDraft(school.db, school.boardId, id, author, readTable, { today: TODAY });
    const earlier = await withBoard(school.db, school.boardId, (board) =>
      findEarlierMapping(board, school.schoolId, 'staff'),
    );
    expect(earlier?.mapping.columns.C).toBe('functionName');
    const next = await look(school, await draft(school, `${LIST}\n3;Mol;Tovenaar;1`));
    expect(next.plan).toMatchObject({ errors: [], counts: { created: 1, unchanged: 2 } });
    expect(next.guess.columns[2]).toMatchObject({
      field: 'functionName',
      reason: 'Zo was het bij de vorige import.',
    });
  });

  test('can be taken away with its file', async () => {
    const { school, id } = await begin(open);
    await abandonDraft(school.db, school.boardId, id, author);
    expect(await rowsOf(school, 'imports')).toEqual([]);
    expect(await rowsOf(school, 'import_files')).toEqual([]);
    await expect(look(school, id)).rejects.toThrow(/bestaat niet/);
  });

  test('is never kept of a file with citizen service numbers or without a table', async () => {
    const school = await openSchool(open);
    await expect(draft(school, 'Naam;BSN;FTE\nJan;123456782;1')).rejects.toThrow(/BSN/);
    await expect(draft(school, 'Naam;nummer;FTE\nJan;123456782;1\nEva;111222333;1')).rejects.toThrow(/BSN/);
    await expect(draft(school, 'a;b\n1;2')).rejects.toThrow(/kolomkoppen/);
    expect(await rowsOf(school, 'imports')).toEqual([]);
    expect(await rowsOf(school, 'import_files')).toEqual([]);
    expect(await textOfEverything(school.db, school.boardId)).not.toMatch(/123456782|111222333/);
  });

  test('is not locked by a place in the file that is not there', async () => {
    const { school, id } = await begin(open);
    await saveMapping(
      school.db,
      school.boardId,
      id,
      author,
      { sheet: 'Blad9', headerRow: 1, columns: {}, values: {} },
      {},
    );
    const before = await textOfEverything(school.db, school.boardId);
    const shown = await look(school, id);
    expect(shown.misfit).toMatch(/Blad9/);
    expect(shown.guess.mapping.headerRow).toBe(1);
    expect(await textOfEverything(school.db, school.boardId), 'looking writes nothing').toBe(before);
    await expect(
      commitDraft(school.db, school.boardId, id, author, readTable, { today: TODAY }),
    ).rejects.toThrow(/Blad9/);
    await saveMapping(school.db, school.boardId, id, author, shown.guess.mapping, {});
    expect((await look(school, id)).misfit).toBeNull();
    await expect(
      checkPlace(school.db, school.boardId, id, readTable, { sheet: 'Blad9', headerRow: 1 }),
    ).rejects.toThrow(/Blad9/);
  });

  test('leaves what was chosen in the trail, once, without what the file says', async () => {
    const { school, id } = await begin(open);
    const { mapping } = (await look(school, id)).guess;
    const values = { functionCategory: { Tovenaar: 'other' } };
    const save = (columns: Mapping['columns']) =>
      saveMapping(school.db, school.boardId, id, author, { ...mapping, columns, values }, { complete: true });
    await save({ A: 'employeeNumber' });
    await save({ A: 'employeeNumber' });
    await save({ A: 'employeeNumber', B: 'lastName' });
    const chosen = (await rowsOf(school, 'trail_entries')).filter(
      ({ action }) => action === 'import.mapping-chosen',
    );
    expect(chosen.map(({ subject_id }) => subject_id)).toEqual([id, id]);
    const contents = (await rowsOf(school, 'trail_contents')).filter(({ trail_entry_id }) =>
      chosen.some((entry) => entry.id === trail_entry_id),
    );
    expect(contents.map(({ before }) => before && JSON.parse(before).columns)).toEqual([
      null,
      { A: 'employeeNumber' },
    ]);
    expect(JSON.parse(contents[1]?.after ?? '')).toMatchObject({
      columns: { A: 'employeeNumber', B: 'lastName' },
      values: ['functionCategory'],
      options: { complete: true },
    });
    expect(JSON.stringify(contents)).not.toContain('Tovenaar');
  });

  test('is read once for all pages of its check, until a choice or something stored changes', async () => {
    const { school, id } = await begin(open, 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    let reads = 0;
    const counting: ReadTable = (bytes) => {
      reads += 1;
      return parseTable(bytes);
    };
    const first = await look(school, id, counting);
    expect((await look(school, id, counting)).plan).toBe(first.plan);
    expect(reads).toBe(1);
    await saveMapping(school.db, school.boardId, id, author, first.guess.mapping, { complete: true });
    expect((await look(school, id, counting)).options.complete).toBe(true);
    expect(reads).toBe(2);
    await bringIn(school, 'staff', 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    expect((await look(school, id, counting)).plan.counts).toMatchObject({ created: 0, unchanged: 1 });
    expect(reads).toBe(3);
  });

  test('counts from today; from the edge of another year, and from the start for a first list', async () => {
    const { school, id } = await begin(open, 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    const dayIn = async (openYear: number) => {
      const day = { today: TODAY, openYear };
      const { options } = await previewDraft(school.db, school.boardId, id, day, readTable);
      return options.referenceDate;
    };
    expect(await dayIn(2025)).toBe('2025-08-01');
    await bringIn(school, 'staff', 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    expect(await dayIn(2025)).toBe(TODAY);
    expect(await dayIn(2024)).toBe('2025-07-31');
    expect(await dayIn(2026)).toBe('2026-08-01');
  });

  test('comes in with what is stored at that moment, also when that changed since it was shown', async () => {
    const { school, id } = await begin(open, 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    expect((await look(school, id)).plan.counts.created).toBe(1);
    await bringIn(school, 'staff', 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    const done = await commitDraft(school.db, school.boardId, id, author, readTable, { today: TODAY });
    expect(done.counts).toMatchObject({ created: 0, unchanged: 1 });
    expect(await rowsOf(school, 'jobs')).toHaveLength(1);
  });
});
