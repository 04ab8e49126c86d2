import type { EmployeesTable } from '~/db/tables';
import { PeopleIndex } from './people-index';
import { nameKey } from './person-names';
import type { RowReader } from './row-reader';
import type { StaffRow } from './staff-rows';
import type { StaffState } from './staff-state';

/** One person of the file with the rows about them; `before` is undefined for somebody new to the board. */
export interface FilePerson {
  before: EmployeesTable | undefined;
  after: EmployeesTable;
  rows: StaffRow[];
}

interface Gathered {
  people: FilePerson[];
  index: PeopleIndex;
}

/** Puts the rows of one person together and finds who that is. */
export function gatherPeople(
  reader: RowReader,
  state: StaffState,
  rows: readonly StaffRow[],
  newId: () => string,
): Gathered {
  const schoolPeople = new Set(state.jobs.map((job) => job.employee_id));
  const index = new PeopleIndex(state.employees, schoolPeople);
  const people = new Map<string, FilePerson>();
  for (const row of rows) {
    const { employee, doubt } = index.find(row.person);
    if (doubt) {
      reader.fail(row.row, reader.has(doubt.field) ? doubt.field : 'fullName', doubt.reason);
      continue;
    }
    if (employee) {
      const known = people.get(employee.id);
      const person = known ?? { before: employee, after: { ...employee }, rows: [] };
      index.claim(employee, row.person);
      if (known) checkSamePerson(reader, known, row);
      person.rows.push(row);
      people.set(employee.id, person);
      tell(person.after, row);
      continue;
    }
    const made = newEmployee(reader, state.boardId, row, newId);
    if (!made) continue;
    index.add(made);
    index.claim(made, row.person);
    people.set(made.id, { before: undefined, after: made, rows: [row] });
  }
  return { people: [...people.values()], index };
}

function newEmployee(
  reader: RowReader,
  boardId: string,
  row: StaffRow,
  newId: () => string,
): EmployeesTable | null {
  const { name, employeeNumber, email } = row.person;
  if (!name) {
    if (employeeNumber === undefined && email === undefined && !reader.has('employeeNumber')) {
      reader.missing(row.row, reader.has('lastName') ? 'lastName' : 'fullName', 'de naam');
    } else if (reader.has('lastName') || reader.has('fullName')) {
      reader.missing(row.row, reader.has('lastName') ? 'lastName' : 'fullName', 'de naam');
    } else reader.failFile('Er is geen kolom met de naam, en die is nodig voor wie nieuw is.');
    return null;
  }
  return {
    board_id: boardId,
    id: newId(),
    employee_number: employeeNumber ?? null,
    first_name: name.firstName,
    infix: name.infix,
    last_name: name.lastName,
    email: email ?? null,
    education_level: row.educationLevel ?? null,
    career_phase: row.careerPhase ?? null,
  };
}

/** An empty cell leaves what was known as it was. */
function tell(employee: EmployeesTable, row: StaffRow): void {
  const { name, employeeNumber, email } = row.person;
  if (employeeNumber !== undefined) employee.employee_number = employeeNumber;
  if (email !== undefined) employee.email = email;
  if (name) {
    const sameLast = name.lastName === employee.last_name;
    if (name.firstName !== '') employee.first_name = name.firstName;
    if (name.infix !== '' || !sameLast || name.firstName !== '') employee.infix = name.infix;
    employee.last_name = name.lastName;
  }
  if (row.educationLevel !== undefined) employee.education_level = row.educationLevel;
  if (row.careerPhase !== undefined) employee.career_phase = row.careerPhase;
}

/** Rows about one person that tell different things about that person: nobody knows which is right. */
function checkSamePerson(reader: RowReader, known: FilePerson, row: StaffRow): void {
  const first = known.rows[0];
  if (!first) return;
  const at = `rij ${first.row.number}`;
  const a = first.person;
  const b = row.person;
  if (a.name && b.name && nameKey(a.name) !== nameKey(b.name)) {
    const field = reader.has('lastName') ? 'lastName' : 'fullName';
    reader.fail(
      row.row,
      field,
      `Dezelfde persoon heet in ${at} anders. Maak de namen gelijk, of geef ieder een eigen personeelsnummer.`,
    );
  }
  if (a.email !== undefined && b.email !== undefined && a.email !== b.email) {
    reader.fail(row.row, 'email', `Dezelfde persoon heeft in ${at} een ander e-mailadres.`);
  }
  if (
    a.employeeNumber !== undefined &&
    b.employeeNumber !== undefined &&
    a.employeeNumber !== b.employeeNumber
  ) {
    reader.fail(row.row, 'employeeNumber', `Dezelfde persoon heeft in ${at} een ander personeelsnummer.`);
  }
}
