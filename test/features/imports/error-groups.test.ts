import { expect, test } from 'vitest';
import { errorGroups } from '~/app/features/imports/error-groups';
import type { ImportError, ImportPlan, MappingGuess } from '~/app/features/imports/import-types';

const error = (row: number, value: string): ImportError => ({ row, column: 'Functie', value, reason: '-' });

test('errors are grouped by what helps: a column, a code, or the file itself', () => {
  const plan = { errors: [error(5, 'opr-7'), error(6, '1,9x'), error(0, '')] } as unknown as ImportPlan;
  const guess = {
    values: [
      { field: 'functionCategory', value: 'OPR-7', count: 1, ours: null },
      { field: 'functionCategory', value: 'LB', count: 1, ours: 'teacher' },
    ],
  } as unknown as MappingGuess;
  expect(
    errorGroups({ guess, plan }).map(({ remedy, errors }) => [remedy, errors.map(({ row }) => row)]),
  ).toEqual([
    ['columns', [0]],
    ['values', [5]],
    ['file', [6]],
  ]);
});
