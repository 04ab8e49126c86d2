import { describe, expect, test } from 'vitest';
import { parseColumns } from '~/app/features/imports/import-schema';

const PLACE = { 'was.blad': 'CSV', 'was.kopregel': '4', blad: 'CSV', kopregel: '4', peildatum: '2025-10-01' };

function formOf(
  fields: Record<string, string>,
  values: [field: string, value: string, meaning: string][] = [],
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [field, value, meaning] of values) {
    form.append('waarde.veld', field);
    form.append('waarde.tekst', value);
    form.append('waarde.betekenis', meaning);
  }
  return form;
}

describe('what the screen kolommen sends', () => {
  test('is read as place, columns, values and options', () => {
    const form = formOf({ ...PLACE, 'kolom.A': 'employeeNumber', 'kolom.B': '', volledig: 'ja' }, [
      ['functionCategory', 'OPR-7', 'support'],
      ['educationLevel', '?', '-'],
      ['functionCategory', 'XYZ', ''],
    ]);
    expect(parseColumns(form, 'staff')).toEqual({
      errors: {},
      given: {
        place: { sheet: 'CSV', headerRow: 4 },
        moved: false,
        columns: { A: 'employeeNumber' },
        values: { functionCategory: { 'OPR-7': 'support' }, educationLevel: { '?': '' } },
        options: { referenceDate: '2025-10-01', complete: true, schoolYear: undefined },
      },
    });
  });

  test('another header row means other columns', () => {
    expect(parseColumns(formOf({ ...PLACE, kopregel: '5' }), 'staff').given.moved).toBe(true);
    expect(parseColumns(formOf({ ...PLACE, blad: 'Uitleg' }), 'staff').given.moved).toBe(true);
  });

  test('a field of the other kind of file is not taken', () => {
    expect(parseColumns(formOf({ ...PLACE, 'kolom.A': 'heldOn' }), 'staff').given.columns).toEqual({});
  });

  test('two columns can not both be the last name, but two may hold teams', () => {
    const form = formOf({
      ...PLACE,
      'kolom.A': 'lastName',
      'kolom.C': 'lastName',
      'kolom.D': 'teams',
      'kolom.E': 'teams',
    });
    expect(parseColumns(form, 'staff').errors).toEqual({
      'kolom.C': 'Kolom A is al achternaam. Kies er één.',
    });
  });

  test('a header row or a date that is none is told at its field, and the rest stays', () => {
    const { errors, given } = parseColumns(
      formOf({ ...PLACE, kopregel: 'vier', peildatum: '31-02-2025', 'kolom.A': 'fte' }),
      'staff',
    );
    expect(errors).toEqual({
      kopregel: 'Vul een rijnummer in, bijvoorbeeld 1.',
      peildatum: 'Vul een datum in, bijvoorbeeld 01-08-2025.',
    });
    expect(given.columns).toEqual({ A: 'fte' });
  });
});
