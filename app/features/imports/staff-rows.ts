import type { IsoDate } from '~/app/domain/dates';
import { Exact } from '~/app/domain/exact';
import { FULL_TIME } from '~/app/domain/fte';
import type {
  CareerPhase,
  ContractType,
  EducationLevel,
  FunctionCategory,
  TeamKind,
} from '~/app/domain/people';
import { cellWord, isEmpty } from './cells';
import type { ImportField, SheetRow } from './import-types';
import { normalise } from './normalise';
import { parseDate } from './parse-date';
import { type PersonCells, readPerson } from './person-cells';
import type { RowReader } from './row-reader';

export interface ToldTeam {
  name: string;
  kind: TeamKind;
}

/** One row of a staff file; undefined is what it does not tell. */
export interface StaffRow {
  row: SheetRow;
  person: PersonCells;
  educationLevel: EducationLevel | undefined;
  careerPhase: CareerPhase | undefined;
  functionName: string | undefined;
  category: FunctionCategory | undefined;
  fte: number | undefined;
  scale: string | undefined;
  contractType: ContractType | undefined;
  validFrom: IsoDate | undefined;
  /** null: there is a column, and it is empty: the job has no end. */
  validTo: IsoDate | null | undefined;
  jobNumber: string | undefined;
  location: string | undefined;
  leader: string | undefined;
  teams: ToldTeam[];
}

/** Nobody works more than two full jobs; a larger number is a percentage or hours a week. */
const MOST_FTE = 2 * FULL_TIME;
const FULL_WEEK = Exact.decimal('36.86');

export function readStaffRows(reader: RowReader): StaffRow[] {
  return reader.mapped.table.rows.map((row) => readStaffRow(reader, row));
}

function readStaffRow(reader: RowReader, row: SheetRow): StaffRow {
  const functionName = reader.text(row, 'functionName') ?? reader.text(row, 'functionCategory');
  const told: StaffRow = {
    row,
    person: readPerson(reader, row),
    educationLevel: reader.value<EducationLevel>(row, 'educationLevel'),
    careerPhase: reader.value<CareerPhase>(row, 'careerPhase'),
    functionName,
    category: readCategory(reader, row),
    fte: readFte(reader, row),
    scale: reader.text(row, 'scale'),
    contractType: readContract(reader, row, functionName),
    validFrom: reader.parsed(row, 'validFrom', parseDate),
    validTo: readEnd(reader, row),
    jobNumber: reader.text(row, 'jobNumber'),
    location: reader.text(row, 'location'),
    leader: reader.text(row, 'leader'),
    teams: readTeams(reader, row),
  };
  if (told.validFrom && told.validTo && told.validTo < told.validFrom) {
    reader.fail(row, 'validTo', 'De einddatum ligt voor de begindatum.');
  }
  return told;
}

function readCategory(reader: RowReader, row: SheetRow): FunctionCategory | undefined {
  const coded = reader.has('functionCategory') && !isEmpty(reader.cell(row, 'functionCategory'));
  return reader.value<FunctionCategory>(row, 'functionCategory', coded ? 'functionCategory' : 'functionName');
}

function readContract(reader: RowReader, row: SheetRow, functionName?: string): ContractType | undefined {
  const told = reader.value<ContractType>(row, 'contractType');
  if (told !== undefined || functionName === undefined) return told;
  // "LIO" and "zzp'er" as a function say that there is no ordinary contract.
  const text = normalise(functionName);
  if (/\blio\b|stagiair/.test(text)) return 'trainee';
  return /\bzzp/.test(text) ? 'hired' : undefined;
}

/** An end far ahead, such as 31-12-9999 or 31-12-2099, is how some systems write "no end". */
function readEnd(reader: RowReader, row: SheetRow): IsoDate | null | undefined {
  if (!reader.has('validTo')) return undefined;
  const cell = reader.cell(row, 'validTo');
  if (isEmpty(cell)) return null;
  const text = cell !== null && typeof cell === 'object' ? cell.date : cellWord(cell);
  if (/9999|2999|2099-12-31|31-12-2099/.test(text) || /^(onbepaald|heden|-)/i.test(text)) return null;
  return reader.parsed(row, 'validTo', parseDate);
}

function readFte(reader: RowReader, row: SheetRow): number | undefined {
  const found =
    share(reader, row, 'fte', (value, percent) => (percent ? value.div(Exact.of(100)) : value)) ??
    share(reader, row, 'ftePercent', (value) =>
      // A percent cell of a spreadsheet holds 0,8 where it shows 80%; nobody works 2% or less.
      value.compare(Exact.of(2)) <= 0 ? value : value.div(Exact.of(100)),
    ) ??
    share(reader, row, 'hoursPerWeek', (value) => value.div(FULL_WEEK));
  if (found === undefined) return undefined;
  const fte = found.value.toScaled(4);
  if (fte <= MOST_FTE) return fte;
  reader.fail(
    row,
    found.field,
    'Dit is meer dan 2,0 fte. Zet er een deel van een volle baan (zoals 0,8), of noem de kolom "Deeltijdpercentage" of "Uren per week".',
  );
  return undefined;
}

function share(
  reader: RowReader,
  row: SheetRow,
  field: ImportField,
  toShare: (value: Exact, percent: boolean) => Exact,
): { field: ImportField; value: Exact } | undefined {
  const cell = reader.cell(row, field);
  if (isEmpty(cell)) return undefined;
  const percent = typeof cell === 'string' && cell.includes('%');
  const value = percent
    ? reader.parsed(row, field, (one) => percentOf(String(one)))
    : reader.number(row, field, 'fte');
  if (value === undefined) return undefined;
  return { field, value: toShare(value, percent) };
}

function percentOf(text: string) {
  const bare = text.replace(/[%\s]/g, '');
  if (!/^\d+([.,]\d+)?$/.test(bare)) return { reason: 'Dit is geen percentage. Schrijf bijvoorbeeld 80%.' };
  return { value: Exact.decimal(bare) };
}

function readTeams(reader: RowReader, row: SheetRow): ToldTeam[] {
  const teams: ToldTeam[] = [];
  for (const { header, cell } of reader.cells(row, 'teams')) {
    for (const part of cellWord(cell).split(/[;|]/)) {
      const name = part.trim();
      if (name !== '') teams.push({ name, kind: teamKind(name, header) });
    }
  }
  return teams;
}

const KINDS: [RegExp, TeamKind][] = [
  [/project/, 'project-team'],
  [/sectie/, 'section'],
  [/vakgroep/, 'subject-group'],
  [/afdeling/, 'department'],
];

/** What sort of team a name is, by its own words, else by the header above it when that names one sort only. */
export function teamKind(name: string, header = ''): TeamKind {
  const own = kindsIn(name);
  if (own[0]) return own[0];
  const above = kindsIn(header);
  return above.length === 1 && above[0] ? above[0] : 'team';
}

function kindsIn(text: string): TeamKind[] {
  const words = normalise(text);
  return KINDS.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
}
