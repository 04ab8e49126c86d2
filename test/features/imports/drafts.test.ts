import { expect, test } from 'vitest';
import {
  abandonDraft,
  commitDraft,
  createDraft,
  previewDraft,
  saveMapping,
} from '~/app/features/imports/import-commands.server';
import { findEarlierMapping, listImports } from '~/app/features/imports/import-queries.server';
import type { ReadTable } from '~/app/features/imports/import-types';
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
const look = ({ db, boardId }: School, id: string) => previewDraft(db, boardId, id, TODAY, readTable);

onEveryDatabase('a draft', (open) => {
  test('keeps the file, shows the guess, takes corrections and comes in', async () => {
    const { school, id } = await begin(open);
    const first = await look(school, id);
    expect(first.plan.errors).toEqual([
      { row: 0, column: '', value: '', reason: 'Er is geen kolom met de functie.' },
    ]);
    const { mapping } = first.guess;
    const columns = { ...mapping.columns, C: 'functionName' as const };
    await saveMapping(school.db, school.boardId, id, { ...mapping, columns }, {});
    const second = await look(school, id);
    expect(second.guess.values).toContainEqual({
      field: 'functionCategory',
      value: 'Tovenaar',
      count: 1,
      ours: null,
    });
    expect(second.plan.errors.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'Taak', 'Tovenaar'],
    ]);

    const refused = await commitDraft(school.db, school.boardId, id, author, readTable, TODAY);
    expect(refused).toMatchObject({ importId: null, counts: { errors: 1 } });
    expect(await rowsOf(school, 'import_files')).toHaveLength(1);

    const values = { functionCategory: { Tovenaar: 'other' } };
    await saveMapping(
      school.db,
      school.boardId,
      id,
      { ...mapping, columns, values },
      { referenceDate: '2025-09-01' },
    );
    const done = await commitDraft(school.db, school.boardId, id, author, readTable, TODAY);
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
    await saveMapping(school.db, school.boardId, id, { ...guess.mapping, columns, values }, {});
    await commitDraft(school.db, school.boardId, id, author, readTable, TODAY);
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
      { sheet: 'Blad9', headerRow: 1, columns: {}, values: {} },
      {},
    );
    await expect(look(school, id)).rejects.toThrow(/Blad9/);
    expect((await look(school, id)).guess.mapping.headerRow).toBe(1);
  });

  test('comes in with what is stored at that moment, also when that changed since it was shown', async () => {
    const { school, id } = await begin(open, 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    expect((await look(school, id)).plan.counts.created).toBe(1);
    await bringIn(school, 'staff', 'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;0,8');
    const done = await commitDraft(school.db, school.boardId, id, author, readTable, TODAY);
    expect(done.counts).toMatchObject({ created: 0, unchanged: 1 });
    expect(await rowsOf(school, 'jobs')).toHaveLength(1);
  });
});
