import type { EmployeesTable } from '~/db/tables';
import type { ActivityRow } from './activity-rows';
import { nameOf, type PeopleIndex } from './people-index';
import { fullName, nameKey } from './person-names';
import type { RowReader } from './row-reader';

const WHO = ['employeeNumber', 'email', 'lastName', 'fullName'] as const;

/** The known person that a row of activities is about; an error when there is none or more than one. */
export function findParticipant(
  reader: RowReader,
  index: PeopleIndex,
  row: ActivityRow,
): EmployeesTable | null {
  const { person } = row;
  if (person.employeeNumber === undefined && person.email === undefined && !person.name) {
    reader.missing(row.row, whoField(reader), 'wie het is');
    return null;
  }
  const { employee, doubt } = index.findKnown(person);
  if (doubt) {
    reader.fail(row.row, reader.has(doubt.field) ? doubt.field : 'fullName', doubt.reason);
    return null;
  }
  const told = person.employeeNumber;
  if (!employee || (told !== undefined && employee.employee_number !== told)) {
    reader.fail(
      row.row,
      whoField(reader, row),
      'Deze persoon kennen we niet op deze school. Lees eerst de personeelslijst in, of verbeter dit.',
    );
    return null;
  }
  if (person.name && told !== undefined && nameKey(person.name) !== nameKey(nameOf(employee))) {
    const field = reader.has('lastName') ? 'lastName' : 'fullName';
    reader.warn(row.row, field, `Bij ons hoort dit personeelsnummer bij ${fullName(nameOf(employee))}.`);
  }
  return employee;
}

/** The column that says who it is, for an error; of a row: the first one that is filled. */
export function whoField(reader: RowReader, row?: ActivityRow): (typeof WHO)[number] {
  const filled = row && WHO.find((field) => reader.text(row.row, field) !== undefined);
  return filled ?? WHO.find((field) => reader.has(field)) ?? 'fullName';
}

/** Whether any column can say who it is. */
export function saysWho(reader: RowReader): boolean {
  return WHO.some((field) => reader.has(field));
}
