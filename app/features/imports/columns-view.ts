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
}

export interface ValueGroup {
  field: ImportField;
  label: string;
  options: Option[];
  /** What the file says and nobody understood comes first. */
  values: ValueView[];
}

/** The screen *kolommen* as plain texts; the field definitions themselves stay on the server. */
export interface ColumnsView {
  kind: ImportKind;
  sheet: string;
  sheets: string[];
  headerRow: number;
  columns: ColumnView[];
  fields: Option[];
  values: ValueGroup[];
  referenceDate: string;
  complete: boolean;
  schoolYear: number | null;
}

export function columnsView({ kind, guess, options }: DraftPreview): ColumnsView {
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
    schoolYear: options.schoolYear ?? null,
  };
}

function valueGroups(kind: ImportKind, values: readonly ValueView[]): ValueGroup[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  return fields.map((field) => {
    const words = valueField(field)?.words ?? {};
    const unknownFirst = (one: ValueView, other: ValueView) =>
      Number(one.ours !== null) - Number(other.ours !== null);
    return {
      field,
      label: fieldLabel(kind, field),
      options: Object.entries(words).map(([value, label]) => ({ value, label })),
      values: values.filter((value) => value.field === field).sort(unknownFirst),
    };
  });
}
