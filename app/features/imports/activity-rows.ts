import type { CaoKind, Initiative, LearningKind, ParticipationStatus } from '~/app/domain/activities';
import type { IsoDate } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import type { ImportField, ImportOptions, SheetRow } from './import-types';
import { parseDate, parseSchoolYear } from './parse-date';
import type { Quantity } from './parse-number';
import { type PersonCells, readPerson } from './person-cells';
import type { RowReader } from './row-reader';
import { type ToldTeam, teamKind } from './staff-rows';

/** One row of an activities file; undefined is what it does not tell. Hours in hundredths, money in cents. */
export interface ActivityRow {
  row: SheetRow;
  person: PersonCells;
  title: string | undefined;
  schoolYear: number | undefined;
  heldOn: IsoDate | undefined;
  /** One column of hours or euros that is both what was planned and what came of it. */
  hours: number | undefined;
  hoursPlanned: number | undefined;
  hoursRealised: number | undefined;
  cents: number | undefined;
  centsPlanned: number | undefined;
  centsRealised: number | undefined;
  team: ToldTeam | undefined;
  theme: string | undefined;
  learningKind: LearningKind | undefined;
  caoKind: CaoKind | undefined;
  initiative: Initiative | undefined;
  chargedHours: number | undefined;
  chargedCents: number | undefined;
  status: ParticipationStatus | undefined;
}

/** More than these in one row is a slip of the pen, such as hours in the column of euros. */
const MOST_HOURS = 2_000_00;
const MOST_CENTS = 1_000_000_00;

export function readActivityRows(reader: RowReader, options: ImportOptions): ActivityRow[] {
  return reader.mapped.table.rows.map((row) => readActivityRow(reader, options, row));
}

function readActivityRow(reader: RowReader, options: ImportOptions, row: SheetRow): ActivityRow {
  const amount = (field: ImportField, quantity: Quantity) => readAmount(reader, row, field, quantity);
  const team = reader.text(row, 'team');
  const title = reader.text(row, 'title');
  if (title === undefined) reader.missing(row, 'title', 'de naam van de activiteit');
  return {
    row,
    person: readPerson(reader, row),
    title,
    ...readWhen(reader, options, row),
    hours: amount('hours', 'hours'),
    hoursPlanned: amount('hoursPlanned', 'hours'),
    hoursRealised: amount('hoursRealised', 'hours'),
    cents: amount('euro', 'euro'),
    centsPlanned: amount('euroPlanned', 'euro'),
    centsRealised: amount('euroRealised', 'euro'),
    team: team === undefined ? undefined : { name: team, kind: teamKind(team, reader.header('team')) },
    theme: reader.text(row, 'theme'),
    learningKind: reader.value<LearningKind>(row, 'learningKind'),
    caoKind: reader.value<CaoKind>(row, 'caoKind'),
    initiative: reader.value<Initiative>(row, 'initiative'),
    chargedHours: amount('chargedHours', 'hours'),
    chargedCents: amount('chargedEuro', 'euro'),
    status: reader.value<ParticipationStatus>(row, 'status'),
  };
}

function readAmount(
  reader: RowReader,
  row: SheetRow,
  field: ImportField,
  quantity: Quantity,
): number | undefined {
  const amount = reader.number(row, field, quantity)?.toScaled(2);
  if (amount === undefined) return undefined;
  if (amount <= (quantity === 'hours' ? MOST_HOURS : MOST_CENTS)) return amount;
  reader.fail(
    row,
    field,
    quantity === 'hours'
      ? 'Dit zijn te veel uren voor een jaar.'
      : 'Dit bedrag is te groot voor een persoon.',
  );
  return undefined;
}

function readWhen(
  reader: RowReader,
  options: ImportOptions,
  row: SheetRow,
): { schoolYear: number | undefined; heldOn: IsoDate | undefined } {
  const failed = reader.errors.length;
  const heldOn = reader.parsed(row, 'heldOn', parseDate);
  const told = reader.parsed(row, 'schoolYear', parseSchoolYear);
  const ofDate = heldOn === undefined ? undefined : SchoolYear.of(heldOn).first;
  if (told !== undefined && ofDate !== undefined && told !== ofDate) {
    reader.fail(row, 'heldOn', `Deze datum valt niet in het schooljaar ${SchoolYear.starting(told).label}.`);
  }
  const schoolYear = told ?? ofDate ?? options.schoolYear;
  if (schoolYear === undefined && reader.errors.length === failed) {
    if (reader.has('heldOn') || reader.has('schoolYear')) {
      reader.fail(row, reader.has('heldOn') ? 'heldOn' : 'schoolYear', 'Vul een datum of een schooljaar in.');
    } else reader.failFile('Er is geen kolom met een datum of een schooljaar.');
  }
  return { schoolYear, heldOn };
}
