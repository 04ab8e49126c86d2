import { expect, test } from 'vitest';
import { checkView } from '~/app/features/imports/check-view.server';
import type { DraftPreview, ImportError, Outcome, PersonPlan } from '~/app/features/imports/import-types';

const person = (name: string, outcome: Outcome, rows: number[]): PersonPlan => ({
  employeeId: name,
  employeeNumber: null,
  name,
  outcome,
  rows,
  changes: [{ label: 'Schaal', before: 'LB', after: 'LC' }],
});

function previewOf(people: PersonPlan[], errors: ImportError[] = []): DraftPreview {
  const counts = { created: 0, changed: 1, ended: 1, unchanged: 0, notInFile: 1, errors: errors.length };
  return {
    id: 'i',
    kind: 'staff',
    schoolId: 's',
    fileName: 'lijst.csv',
    guess: {
      mapping: { sheet: '', headerRow: 1, columns: {}, values: {} },
      columns: [],
      values: [],
      sheets: [],
    },
    options: { referenceDate: '2025-08-01', today: '2026-03-16', complete: true },
    plan: {
      kind: 'staff',
      schoolId: 's',
      dataVersion: 1,
      counts,
      people,
      errors,
      warnings: [],
      newTeams: [],
      newLocations: [],
      rowChanges: [],
    },
  };
}

const search = new URLSearchParams();
const PEOPLE = [
  person('In het bestand', 'changed', [4]),
  person('Weg', 'ended', []),
  person('Elders', 'notInFile', []),
];
const namesIn = (view: ReturnType<typeof checkView>) => view.changes?.rows.map(([name]) => name);

test('HR sees by name who leaves and who is not in the file', () => {
  const view = checkView(previewOf(PEOPLE), search, true);
  expect(view.sentence).toBe('0 nieuw, 1 gewijzigd, 1 uit dienst, geen fouten.');
  expect(namesIn(view)).toEqual(['In het bestand', 'Weg', 'Elders']);
  expect(view.missing?.rows).toHaveLength(1);
});

test('who may not see persons sees the people of the file only, and how many others there are', () => {
  const view = checkView(previewOf(PEOPLE), search, false);
  expect(namesIn(view)).toEqual(['In het bestand']);
  expect(view.missing).toBeNull();
  expect(view.notInFile).toBe(1);
  expect(JSON.stringify(view)).not.toMatch(/Weg|Elders/);
});

const error = (row: number): ImportError => ({
  row,
  column: 'WTF',
  value: 'acht',
  reason: 'Dit is geen getal.',
});

test('what a wrong row would do is not shown, and nothing while the file as a whole is wrong', () => {
  expect(namesIn(checkView(previewOf(PEOPLE, [error(4)]), search, true))).toEqual(['Weg', 'Elders']);
  expect(checkView(previewOf(PEOPLE, [error(0)]), search, true).changes).toBeNull();
});
