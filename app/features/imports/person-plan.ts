import type { EmployeesTable } from '~/db/tables';
import type { FieldChange, ImportCounts, Outcome, PersonPlan } from './import-types';
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

/** Persons by outcome, and the number of errors. */
export function countOutcomes(people: readonly PersonPlan[], errors: number): ImportCounts {
  const count = (outcome: Outcome) => people.filter((person) => person.outcome === outcome).length;
  return {
    created: count('created'),
    changed: count('changed'),
    ended: count('ended'),
    unchanged: count('unchanged'),
    notInFile: count('notInFile'),
    errors,
  };
}
