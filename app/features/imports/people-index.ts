import type { EmployeesTable } from '~/db/tables';
import type { ImportField } from './import-types';
import type { PersonCells } from './person-cells';
import { nameKey, type PersonName } from './person-names';

/** Somebody, nobody, or why that can't be told. */
export interface Match {
  employee: EmployeesTable | null;
  doubt?: { field: ImportField; reason: string };
}

export function nameOf(employee: EmployeesTable): PersonName {
  return { firstName: employee.first_name, infix: employee.infix, lastName: employee.last_name };
}

/** Finds people by employee number, else by e-mail, else by a name that only one has at this school. */
export class PeopleIndex {
  private readonly byNumber = new Map<string, EmployeesTable>();
  private readonly byMail = new Map<string, EmployeesTable[]>();
  private readonly byName = new Map<string, EmployeesTable[]>();
  private readonly byInitial = new Map<string, EmployeesTable[]>();
  private readonly claimed = new Map<string, PersonCells>();

  /** Numbers and addresses are one per board; a name is looked for among the school's own people only. */
  constructor(employees: readonly EmployeesTable[], schoolPeople: ReadonlySet<string>) {
    for (const employee of employees) this.add(employee, schoolPeople.has(employee.id));
  }

  add(employee: EmployeesTable, byName = true): void {
    if (employee.employee_number !== null) this.byNumber.set(employee.employee_number, employee);
    if (employee.email !== null) push(this.byMail, employee.email.toLowerCase(), employee);
    if (!byName) return;
    push(this.byName, nameKey(nameOf(employee)), employee);
    push(this.byInitial, initialKey(nameOf(employee)), employee);
  }

  /** Remembers by what a row was matched, so that a namesake in the same file is not taken for the same person. */
  claim(employee: EmployeesTable, cells: PersonCells): void {
    if (!this.claimed.has(employee.id)) this.claimed.set(employee.id, cells);
  }

  find(cells: PersonCells): Match {
    if (cells.employeeNumber !== undefined) return this.findByNumber(cells.employeeNumber, cells);
    const byMail = cells.email === undefined ? [] : (this.byMail.get(cells.email) ?? []);
    if (byMail.length > 1) {
      return doubt('email', 'Dit e-mailadres hoort bij meer dan een persoon.');
    }
    if (byMail[0]) return { employee: byMail[0] };
    return this.findByName(cells);
  }

  /** The same for somebody who has to be known already: "K. Smit" will do when only one Smit begins with a K. */
  findKnown(cells: PersonCells): Match {
    const match = this.find(cells);
    if (match.employee || match.doubt || cells.employeeNumber !== undefined || !cells.name) return match;
    if (!isInitials(cells.name.firstName)) return match;
    const found = this.byInitial.get(initialKey(cells.name)) ?? [];
    return found.length > 1 ? tooMany(found.length) : { employee: found[0] ?? null };
  }

  private findByNumber(number: string, cells: PersonCells): Match {
    const known = this.byNumber.get(number);
    if (known) return { employee: known };
    const [sameMail] = cells.email === undefined ? [] : (this.byMail.get(cells.email) ?? []);
    if (sameMail && sameMail.employee_number !== null) {
      return doubt('email', `Dit e-mailadres hoort al bij personeelsnummer ${sameMail.employee_number}.`);
    }
    if (sameMail) return { employee: sameMail };
    const named = this.findByName(cells);
    return named.employee?.employee_number === null ? named : { employee: null };
  }

  private findByName(cells: PersonCells): Match {
    if (!cells.name) return { employee: null };
    const all = this.byName.get(nameKey(cells.name)) ?? [];
    const found = all.filter((employee) => this.couldBe(employee, cells));
    return found.length > 1 ? tooMany(found.length) : { employee: found[0] ?? null };
  }

  private couldBe(employee: EmployeesTable, cells: PersonCells): boolean {
    if (cells.email === undefined || employee.email === null) return true;
    const other = this.claimed.get(employee.id);
    return other === undefined || (other.email === undefined && other.employeeNumber === undefined);
  }
}

function tooMany(count: number): Match {
  return doubt(
    'lastName',
    `Er zijn ${count} mensen met deze naam. Geef een personeelsnummer of e-mailadres.`,
  );
}

const isInitials = (firstName: string) => /^(\p{L}{1,2}\.\s?)+$|^\p{Lu}$/u.test(firstName);

const initialKey = (name: PersonName) => nameKey({ ...name, firstName: name.firstName.slice(0, 1) });

function doubt(field: ImportField, reason: string): Match {
  return { employee: null, doubt: { field, reason } };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
