import { formatDate, formatPeriod } from '~/app/format/dates';
import { formatFte } from '~/app/format/numbers';
import {
  CAREER_PHASE_WORDS,
  CONTRACT_TYPE_WORDS,
  EDUCATION_LEVEL_WORDS,
  FUNCTION_CATEGORY_WORDS,
} from '~/app/format/words';
import type { EmployeesTable, JobsTable } from '~/db/tables';
import type { FieldChange } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';

/** A change when the two differ; empty is the same as nothing. */
export function changed(label: string, before: string | null, after: string | null): FieldChange[] {
  return (before || null) === (after || null)
    ? []
    : [{ label, before: before || null, after: after || null }];
}

export function describeEmployee(before: EmployeesTable | undefined, after: EmployeesTable): FieldChange[] {
  const word = <T extends string>(words: Record<T, string>, value: T | null | undefined) =>
    value ? words[value] : null;
  return [
    ...changed('Personeelsnummer', before?.employee_number ?? null, after.employee_number),
    ...changed('Naam', before ? fullName(nameOf(before)) : null, fullName(nameOf(after))),
    ...changed('E-mail', before?.email ?? null, after.email),
    ...changed(
      'Opleidingsniveau',
      word(EDUCATION_LEVEL_WORDS, before?.education_level),
      word(EDUCATION_LEVEL_WORDS, after.education_level),
    ),
    ...changed(
      'Loopbaanfase',
      word(CAREER_PHASE_WORDS, before?.career_phase),
      word(CAREER_PHASE_WORDS, after.career_phase),
    ),
  ];
}

/** What changes in one job row; a row that continues another is told as a change from that day. */
export function describeJob(
  before: JobsTable | undefined,
  after: JobsTable,
  continued: JobsTable | undefined,
  locationName: (id: string | null) => string | null,
): FieldChange[] {
  const former = before ?? continued;
  if (!former) return [{ label: 'Dienstverband', before: null, after: inWords(after) }];
  const since = before ? '' : ` (vanaf ${formatDate(after.valid_from)})`;
  return [
    ...changed(
      `Functiecategorie${since}`,
      FUNCTION_CATEGORY_WORDS[former.function_category],
      FUNCTION_CATEGORY_WORDS[after.function_category],
    ),
    ...changed(`Functie${since}`, former.function_name, after.function_name),
    ...changed(`Betrekkingsomvang${since}`, formatFte(former.fte), formatFte(after.fte)),
    ...changed(`Schaal${since}`, former.scale, after.scale),
    ...changed(
      `Contractvorm${since}`,
      CONTRACT_TYPE_WORDS[former.contract_type],
      CONTRACT_TYPE_WORDS[after.contract_type],
    ),
    ...changed(`Vestiging${since}`, locationName(former.location_id), locationName(after.location_id)),
    ...(before ? changed('Begindatum', formatDate(before.valid_from), formatDate(after.valid_from)) : []),
    ...changed(
      'Einddatum',
      former.valid_to && formatDate(former.valid_to),
      after.valid_to && formatDate(after.valid_to),
    ),
  ];
}

function inWords(job: JobsTable): string {
  const name = job.function_name || FUNCTION_CATEGORY_WORDS[job.function_category];
  return `${name} (${FUNCTION_CATEGORY_WORDS[job.function_category]}), ${formatFte(job.fte)} fte, ${formatPeriod(job.valid_from, job.valid_to)}`;
}
