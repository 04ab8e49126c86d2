import * as z from 'zod';
import type { ImportKind } from '~/db/tables';
import {
  ACTIVITY_FIELDS,
  type ImportField,
  type ImportOptions,
  type Mapping,
  STAFF_FIELDS,
} from './import-types';

const KIND_BY_SLUG: Record<string, ImportKind> = { personeel: 'staff', activiteiten: 'activities' };

/** The kind of import that an address names, or nothing. */
export function kindOfSlug(slug: string | null | undefined): ImportKind | null {
  return (slug && KIND_BY_SLUG[slug]) || null;
}

const COLUMN = /^kolom\.([A-Z]{1,3})$/;
const LONGEST_VALUE = 500;

const optionsSchema = z.object({
  referenceDate: z.iso.date('Kies een peildatum, bijvoorbeeld 01-08-2025.'),
  complete: z.boolean(),
  schoolYear: z.coerce.number().int().min(2000).max(2100).optional(),
});

/** How the user tells that a file is read: what the screen *kolommen* sends. */
export interface GivenColumns {
  mapping: Mapping;
  options: Partial<ImportOptions>;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

/** The corrected columns, values and options of a draft; what the screen does not offer is left out. */
export function parseColumns(form: FormData, kind: ImportKind, current: Mapping): Parsed<GivenColumns> {
  const options = optionsSchema.safeParse({
    referenceDate: form.get('peildatum'),
    complete: form.get('volledig') === 'ja',
    schoolYear: form.get('schooljaar') || undefined,
  });
  if (!options.success) return { ok: false, error: options.error.issues[0]?.message ?? 'Kijk de invoer na.' };
  return {
    ok: true,
    value: {
      mapping: { ...current, columns: readColumns(form, kind), values: readValues(form, kind) },
      options: options.data,
    },
  };
}

function readColumns(form: FormData, kind: ImportKind): Mapping['columns'] {
  const columns: Mapping['columns'] = {};
  for (const [name, value] of form) {
    const letter = COLUMN.exec(name)?.[1];
    if (letter && isField(value, kind)) columns[letter] = value;
  }
  return columns;
}

/** Three lists of equal length: the field, the value as the file has it, and what it stands for. */
function readValues(form: FormData, kind: ImportKind): Mapping['values'] {
  const fields = form.getAll('waarde.veld');
  const values = form.getAll('waarde.tekst').map(String);
  const ours = form.getAll('waarde.betekenis').map(String);
  const told: Mapping['values'] = {};
  fields.forEach((field, index) => {
    const value = values[index];
    const meaning = ours[index];
    if (!isField(field, kind) || value === undefined || value.length > LONGEST_VALUE || !meaning) return;
    told[field] = { ...told[field], [value]: meaning };
  });
  return told;
}

function isField(value: unknown, kind: ImportKind): value is ImportField {
  return (kind === 'staff' ? STAFF_FIELDS : ACTIVITY_FIELDS).includes(value as never);
}

const placeSchema = z.object({
  sheet: z.string().min(1),
  headerRow: z.coerce
    .number('Vul bij de kopregel een rijnummer in.')
    .int('Vul bij de kopregel een heel getal in.')
    .min(1, 'De kopregel begint bij rij 1.')
    .max(1000, 'De kopregel staat bij rij 1 t/m 1000.'),
});

/** Where the table stands in the file. */
export function parsePlace(form: FormData): Parsed<z.infer<typeof placeSchema>> {
  const place = placeSchema.safeParse({ sheet: form.get('blad'), headerRow: form.get('kopregel') });
  if (place.success) return { ok: true, value: place.data };
  return { ok: false, error: place.error.issues[0]?.message ?? 'Kijk blad en kopregel na.' };
}
