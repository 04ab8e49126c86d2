import type { SheetRow } from './import-types';
import { type PersonName, splitName } from './person-names';
import type { RowReader } from './row-reader';

/** Who a row is about, as far as it tells. */
export interface PersonCells {
  employeeNumber: string | undefined;
  email: string | undefined;
  name: PersonName | undefined;
}

const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

export function readPerson(reader: RowReader, row: SheetRow): PersonCells {
  return {
    employeeNumber: reader.text(row, 'employeeNumber'),
    email: readMail(reader, row),
    name: readName(reader, row),
  };
}

function readMail(reader: RowReader, row: SheetRow): string | undefined {
  const written = reader.text(row, 'email');
  if (written === undefined) return undefined;
  const email = written.replace(/^mailto:/i, '').toLowerCase();
  if (MAIL.test(email)) return email;
  reader.fail(row, 'email', 'Dit is geen e-mailadres.');
  return undefined;
}

function readName(reader: RowReader, row: SheetRow): PersonName | undefined {
  const lastName = reader.text(row, 'lastName');
  if (lastName === undefined) {
    const full = reader.text(row, 'fullName');
    return full === undefined ? undefined : splitName(full);
  }
  const firstName = reader.text(row, 'firstName') ?? '';
  const infix = reader.text(row, 'infix');
  if (infix !== undefined || reader.has('infix')) return { firstName, infix: infix ?? '', lastName };
  // Without a column of its own the infix stands in the last name: "de Vries" or "Vries, de".
  const split = lastName.includes(',')
    ? splitName(`${lastName.replace(/\s*,\s*/, ', x ')}`)
    : splitName(`x ${lastName}`);
  return { firstName, infix: split.infix, lastName: split.infix === '' ? lastName : split.lastName };
}
