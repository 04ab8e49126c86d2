import type { EmployeesTable } from '~/db/tables';
import type { FieldChange, ImportCounts, ImportError, Outcome, PersonPlan } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';

export function personPlan(
  employee: EmployeesTable,
  outcome: Outcome,
  rows: number[],
  changes: FieldChange[],
): PersonPlan {
  return {
    employeeId: employee.id,
    employeeNumber: employee.employee_number,
    name: fullName(nameOf(employee)),
    outcome,
    rows,
    changes,
  };
}

/**
 * Persons by outcome, without those with an error in a row of theirs, and the number of errors. While the file as a
 * whole is wrong nothing can be said about anybody.
 */
export function countOutcomes(people: readonly PersonPlan[], errors: readonly ImportError[]): ImportCounts {
  const wrong = new Set(errors.map((error) => error.row));
  const right = wrong.has(0) ? [] : people.filter((person) => !person.rows.some((row) => wrong.has(row)));
  const count = (outcome: Outcome) => right.filter((person) => person.outcome === outcome).length;
  return {
    created: count('created'),
    changed: count('changed'),
    ended: count('ended'),
    unchanged: count('unchanged'),
    notInFile: count('notInFile'),
    errors: errors.length,
  };
}
