import * as z from 'zod';
import type { ImportKind } from '~/db/tables';
import { fieldLabel, REPEATABLE } from './fields';
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

/** What the screen *kolommen* sends: how the file is to be read. */
export interface GivenColumns {
  place: { sheet: string; headerRow: number };
  /** Whether the list is told to stand elsewhere than the screen showed: then its columns are others. */
  moved: boolean;
  columns: Mapping['columns'];
  values: Mapping['values'];
  options: Partial<ImportOptions>;
}

export interface ParsedColumns {
  given: GivenColumns;
  /** One sentence by field of the form; empty when all is well. */
  errors: Record<string, string>;
}

/** The choice "niet overnemen": the cell counts as empty. */
export const LEAVE_OUT = '-';
const COLUMN = /^kolom\.([A-Z]{1,3})$/;
const LONGEST_VALUE = 500;

const formSchema = z.object({
  blad: z.string(),
  kopregel: z.coerce
    .number('Vul een rijnummer in, bijvoorbeeld 1.')
    .int('Vul een rijnummer in, bijvoorbeeld 1.')
    .min(1, 'De kopregel is rij 1 of later.')
    .max(50_000, 'Zo veel rijen kan een bestand niet hebben.'),
  peildatum: z.iso.date('Vul een datum in, bijvoorbeeld 01-08-2025.').optional(),
  volledig: z.literal('ja').optional(),
  schooljaar: z.coerce.number().int().min(2000).max(2100).optional(),
});

/** Reads the corrected columns, values and options of a draft, with what is wrong with them. */
export function parseColumns(form: FormData, kind: ImportKind): ParsedColumns {
  const field = (name: string) => form.get(name) ?? undefined;
  const names = ['blad', 'kopregel', 'peildatum', 'volledig', 'schooljaar'];
  const parsed = formSchema.safeParse(Object.fromEntries(names.map((name) => [name, field(name)])));
  const columns = readColumns(form, kind);
  const errors = { ...doubles(columns, kind), ...firstOfEach(parsed.error?.issues ?? []) };
  const { blad = '', kopregel = 0, peildatum, volledig, schooljaar } = parsed.data ?? {};
  return {
    errors,
    given: {
      place: { sheet: blad, headerRow: kopregel },
      moved: form.get('was.blad') !== blad || form.get('was.kopregel') !== String(kopregel),
      columns,
      values: readValues(form, kind),
      options: { referenceDate: peildatum, complete: volledig === 'ja', schoolYear: schooljaar },
    },
  };
}

function firstOfEach(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path[0])] ??= message;
  return errors;
}

function readColumns(form: FormData, kind: ImportKind): Mapping['columns'] {
  const columns: Mapping['columns'] = {};
  for (const [name, value] of form) {
    const letter = COLUMN.exec(name)?.[1];
    if (letter && isField(value, kind)) columns[letter] = value;
  }
  return columns;
}

/** Two columns can't both be the last name; two may both hold teams. */
function doubles(columns: Mapping['columns'], kind: ImportKind): Record<string, string> {
  const first = new Map<ImportField, string>();
  const errors: Record<string, string> = {};
  for (const [letter, field] of Object.entries(columns)) {
    const other = first.get(field);
    if (other === undefined || REPEATABLE.has(field)) first.set(field, letter);
    else
      errors[`kolom.${letter}`] =
        `Kolom ${other} is al ${fieldLabel(kind, field).toLowerCase()}. Kies er één.`;
  }
  return errors;
}

/** Three lists of equal length: the field, the value as the file has it, and what it stands for. */
function readValues(form: FormData, kind: ImportKind): Mapping['values'] {
  const fields = form.getAll('waarde.veld');
  const values = form.getAll('waarde.tekst').map(String);
  const meanings = form.getAll('waarde.betekenis').map(String);
  const told: Mapping['values'] = {};
  fields.forEach((field, index) => {
    const [value, meaning] = [values[index], meanings[index]];
    if (!isField(field, kind) || value === undefined || value.length > LONGEST_VALUE || !meaning) return;
    told[field] = { ...told[field], [value]: meaning === LEAVE_OUT ? '' : meaning };
  });
  return told;
}

function isField(value: unknown, kind: ImportKind): value is ImportField {
  return (kind === 'staff' ? STAFF_FIELDS : ACTIVITY_FIELDS).includes(value as never);
}
