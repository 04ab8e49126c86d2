import { formatSchoolYear } from '~/app/format/dates';
import type { ImportKind } from '~/db/tables';
import { fieldLabel, fieldsOf } from './fields';
import type { DraftPreview, ImportField } from './import-types';
import { valueField } from './value-words';

export interface Option {
  value: string;
  label: string;
}

export interface ColumnView {
  letter: string;
  header: string;
  samples: string[];
  field: string;
  reason: string;
  doubtful: boolean;
}

export interface ValueView {
  field: ImportField;
  value: string;
  count: number;
  ours: string | null;
  doubtful: boolean;
}

export interface ValueGroup {
  field: ImportField;
  label: string;
  options: Option[];
  /** What the file says and nobody understood comes first, then what is doubtful. */
  values: ValueView[];
}

/** The screen *kolommen* as plain texts; the field definitions themselves stay on the server. */
export interface ColumnsView {
  kind: ImportKind;
  sheet: string;
  sheets: string[];
  headerRow: number;
  /** Where somebody just said that the list stands, when that could not be kept yet. */
  told?: { sheet: string; headerRow: number };
  columns: ColumnView[];
  fields: Option[];
  values: ValueGroup[];
  referenceDate: string;
  complete: boolean;
  /** Of activities that tell neither date nor year. */
  schoolYear: number;
  schoolYears: Option[];
}

/** `openYear` is the first year of the school year that stands in the address. */
export function columnsView(
  { kind, guess, options }: Pick<DraftPreview, 'kind' | 'guess' | 'options'>,
  openYear: number,
): ColumnsView {
  const schoolYear = options.schoolYear ?? openYear;
  return {
    kind,
    sheet: guess.mapping.sheet,
    sheets: guess.sheets,
    headerRow: guess.mapping.headerRow,
    columns: guess.columns.map(({ letter, header, samples, field, reason, doubtful }) => ({
      letter,
      header,
      samples,
      field: field ?? '',
      reason,
      doubtful,
    })),
    fields: fieldsOf(kind).map(({ field, label }) => ({ value: field, label })),
    values: valueGroups(kind, guess.values),
    referenceDate: options.referenceDate,
    complete: options.complete,
    schoolYear,
    schoolYears: yearsAround(schoolYear),
  };
}

const YEARS_AROUND = 4;

function yearsAround(year: number): Option[] {
  return Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => {
    const first = year + YEARS_AROUND - index;
    return { value: String(first), label: formatSchoolYear(first) };
  });
}

const place = ({ ours, doubtful }: ValueView) => (ours === null ? 0 : doubtful ? 1 : 2);

function valueGroups(kind: ImportKind, values: readonly ValueView[]): ValueGroup[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  return fields.map((field) => {
    const words = valueField(field)?.words ?? {};
    return {
      field,
      label: fieldLabel(kind, field),
      options: Object.entries(words).map(([value, label]) => ({ value, label })),
      values: values.filter((value) => value.field === field).sort((one, other) => place(one) - place(other)),
    };
  });
}
