import type { FilePerson } from './gather-people';
import type { RowReader } from './row-reader';
import type { StaffRow } from './staff-rows';

/** Two rows that are the same in everything: one too many, or a second job that can't be told apart. */
export function checkDoubles(reader: RowReader, rows: readonly StaffRow[]): void {
  const seen = new Map<string, StaffRow>();
  for (const row of rows) {
    const content = JSON.stringify(row.row.cells);
    const same = seen.get(content);
    if (same) {
      const field = reader.has('employeeNumber') ? 'employeeNumber' : 'lastName';
      reader.fail(
        row.row,
        field,
        `Deze rij is gelijk aan rij ${same.row.number}. Haal er een weg, of geef elk dienstverband een eigen nummer.`,
      );
    }
    seen.set(content, row);
  }
}

/** One address can't be two people's. */
export function checkMails(reader: RowReader, people: readonly FilePerson[]): void {
  const owners = new Map<string, FilePerson>();
  for (const person of people) {
    const mail = person.after.email;
    if (mail === null) continue;
    const other = owners.get(mail);
    const row = person.rows.find((one) => one.person.email === mail);
    if (other && row) {
      const at = other.rows[0]?.row.number;
      reader.fail(row.row, 'email', `Dit e-mailadres staat in rij ${at} bij iemand anders.`);
    }
    owners.set(mail, person);
  }
}
