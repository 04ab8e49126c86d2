import { expect, test } from 'vitest';
import { checkSheet } from '~/app/features/imports/check-sheet.server';
import { checkView } from '~/app/features/imports/check-view.server';
import type {
  DraftPreview,
  ImportError,
  Outcome,
  PersonPlan,
  StaffPlan,
} from '~/app/features/imports/import-types';

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
    misfit: null,
  };
}

const search = new URLSearchParams();
const HR = { search, seesPersons: true, here: '/99AA/2025-2026/import/i' };
const OTHER = { ...HR, seesPersons: false };
const PEOPLE = [
  person('In het bestand', 'changed', [4]),
  person('Weg', 'ended', []),
  person('Elders', 'notInFile', []),
];
const namesIn = (view: ReturnType<typeof checkView>) => view.changes?.rows.map(([name]) => name);

test('HR sees by name who leaves and who is not in the file', () => {
  const view = checkView(previewOf(PEOPLE), HR);
  expect(view.sentence).toBe('0 nieuw, 1 gewijzigd, 1 uit dienst, geen fouten.');
  expect(namesIn(view)).toEqual(['In het bestand', 'Weg', 'Elders']);
  expect(view.missing?.rows).toHaveLength(1);
});

test('who may not see persons sees the people of the file only, and how many others there are', () => {
  const view = checkView(previewOf(PEOPLE), OTHER);
  expect(namesIn(view)).toEqual(['In het bestand']);
  expect(view.missing).toBeNull();
  expect(view.notInFile).toBe(1);
  expect(JSON.stringify(view)).not.toMatch(/Weg|Elders/);
});

test('only of staff it can be told that the file is complete', () => {
  const preview = { ...previewOf(PEOPLE), options: { ...previewOf(PEOPLE).options, complete: false } };
  expect(checkView(preview, HR).mayBeComplete).toBe(true);
  const { newLocations: _, ...plan } = preview.plan as StaffPlan;
  const activities = { ...plan, kind: 'activities' as const, newThemes: [], newActivities: [] };
  expect(checkView({ ...preview, kind: 'activities', plan: activities }, HR).mayBeComplete).toBe(false);
});

const error = (row: number): ImportError => ({
  row,
  column: 'WTF',
  value: 'acht',
  reason: 'Dit is geen getal.',
});

test('what a wrong row would do is not shown, and nothing while the file as a whole is wrong', () => {
  expect(namesIn(checkView(previewOf(PEOPLE, [error(4)]), HR))).toEqual(['Weg', 'Elders']);
  expect(checkView(previewOf(PEOPLE, [error(0)]), HR).changes).toBeNull();
});

const manyErrors = Array.from({ length: 60 }, (_, index) => error(index + 100));

test('a list of errors that does not fit says how many more there are; the file has them all', () => {
  const preview = previewOf(PEOPLE, manyErrors);
  const [part] = checkView(preview, HR).errors;
  expect(part?.table.rows).toHaveLength(25);
  // 60 - 25 = 35
  expect(part?.more).toContain('Hier staan er 25 van de 60. De andere 35 fouten');
  expect(part?.table.downloads[0]).toEqual({
    label: 'Download alle 60 fouten (Excel)',
    href: '/99AA/2025-2026/import/i/export/rijen.xlsx',
  });
  for (const name of ['rijen', 'fouten']) expect(checkSheet(preview, name, HR)?.rows).toHaveLength(60);
});

test('errors of several kinds add up to the number in the sentence, and go along in one file', () => {
  const preview = previewOf(PEOPLE, [error(0), error(4), error(5)]);
  const { errors, sentence, allErrors } = checkView(preview, HR);
  expect(errors.map(({ table }) => table.rows.length)).toEqual([1, 2]);
  expect(sentence).toContain('3 fout.');
  expect(allErrors?.text).toBe('Download alle 3 fouten samen (Excel)');
  expect(checkSheet(preview, 'fouten', HR)?.rows.map(([row]) => row)).toEqual(['hele bestand', 4, 5]);
});

test('whoever is counted is listed, also when only something without a word changes', () => {
  const quiet = { ...person('Stil', 'changed', [7]), changes: [] };
  const view = checkView(previewOf([quiet, { ...quiet, name: 'Gelijk', outcome: 'unchanged' }]), HR);
  expect(view.changes?.rows).toEqual([
    ['Stil', 'gewijzigd', 'Andere gegevens', expect.anything(), expect.anything(), '7'],
  ]);
  expect(view.changes?.summary).toBe('1 wijziging');
});

test('who leaves and may not be named is told as a number', () => {
  expect(checkView(previewOf(PEOPLE), HR).unnamed).toBeNull();
  expect(checkView(previewOf(PEOPLE), OTHER).unnamed).toContain(
    'Van 1 medewerker die niet in dit bestand staat, eindigt het dienstverband',
  );
});

test('a file of the check names nobody to whoever may not see persons', () => {
  const preview = previewOf(PEOPLE);
  expect(checkSheet(preview, 'ontbreekt', HR)?.rows).toHaveLength(1);
  expect(checkSheet(preview, 'ontbreekt', OTHER)).toBeNull();
  expect(JSON.stringify(checkSheet(preview, 'wijzigingen', OTHER))).not.toMatch(/Weg|Elders/);
  const some = { ...HR, search: new URLSearchParams('wijziging-is-wat=uit+dienst&wijziging-kolom=naam') };
  expect(checkSheet(preview, 'wijzigingen', some)?.rows).toEqual([['Weg']]);
  expect(checkSheet(preview, 'rijen', HR)).toBeNull();
});
