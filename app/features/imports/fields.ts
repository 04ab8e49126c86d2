import type { ImportKind } from '~/db/tables';
import { ACTIVITY_COLUMNS } from './activity-fields';
import type { ImportField } from './import-types';
import { normalise, squeeze } from './normalise';
import type { FieldDefinition } from './person-fields';
import { STAFF_COLUMNS } from './staff-fields';

const DEFINITIONS: Record<ImportKind, FieldDefinition[]> = {
  staff: STAFF_COLUMNS,
  activities: ACTIVITY_COLUMNS,
};

/** The fields that a file of this kind can fill. */
export function fieldsOf(kind: ImportKind): readonly FieldDefinition[] {
  return DEFINITIONS[kind];
}

/** A name for a field as headers are compared with it. */
export interface KnownName {
  field: ImportField;
  isLabel: boolean;
  squeezed: string;
  words: string[];
}

// Made once: every header of every file is compared with all of them.
const KNOWN: Record<ImportKind, KnownName[]> = {
  staff: known(STAFF_COLUMNS),
  activities: known(ACTIVITY_COLUMNS),
};

function known(definitions: FieldDefinition[]): KnownName[] {
  return definitions.flatMap(({ field, label, synonyms }) =>
    [label, ...synonyms].map((name, index) => ({
      field,
      isLabel: index === 0,
      squeezed: squeeze(name),
      words: normalise(name).split(' '),
    })),
  );
}

export function knownNames(kind: ImportKind): readonly KnownName[] {
  return KNOWN[kind];
}

export function fieldLabel(kind: ImportKind, field: ImportField): string {
  return DEFINITIONS[kind].find((definition) => definition.field === field)?.label ?? '';
}

/** The field that somebody names in a mapping of their own: our name, the label or a header we know. */
export function findField(kind: ImportKind, name: string): ImportField | null {
  const wanted = squeeze(name);
  const definition = DEFINITIONS[kind].find(
    ({ field, label, synonyms }) =>
      field === name ||
      squeeze(field) === wanted ||
      squeeze(label) === wanted ||
      synonyms.some((synonym) => squeeze(synonym) === wanted),
  );
  return definition?.field ?? null;
}

/** Several columns may fill these together. */
export const REPEATABLE: ReadonlySet<ImportField> = new Set(['teams']);
