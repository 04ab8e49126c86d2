import { expect, test } from 'vitest';
import { exampleSheet } from '~/app/features/imports/example-rows';
import { fieldsOf } from '~/app/features/imports/fields';
import { mapTable } from '~/app/features/imports/mapping';

test.each(['staff', 'activities'] as const)(
  'every column of the example for %s is recognised for sure',
  (kind) => {
    const { columns, rows } = exampleSheet(kind, 'lijst');
    const all = [columns.map(({ label }) => label), ...rows];
    const sheet = { name: 'lijst', rows: all.map((cells, index) => ({ number: index + 1, cells })) };
    const { guess } = mapTable(kind, [sheet]);
    expect(guess.columns.map(({ field, doubtful }) => ({ field, doubtful }))).toEqual(
      fieldsOf(kind).map(({ field }) => ({ field, doubtful: false })),
    );
    expect(guess.values.filter(({ ours }) => ours === null)).toEqual([]);
  },
);
