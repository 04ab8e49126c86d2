import { type Command, InvalidArgumentError } from 'commander';
import { isIsoDate } from '~/app/domain/dates';
import { SECTORS, type Sector } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';

export interface ImportOptions {
  school: string;
  createSchool?: string;
  board?: string;
  sector: Sector;
  dryRun?: boolean;
  json?: boolean;
  map?: string;
  database?: string;
  complete?: boolean;
  date?: string;
  sheet?: string;
  year?: number;
}

const SHAPE = `
--json geeft precies één JSON-object op één regel:
  {"created":n,"changed":n,"ended":n,"unchanged":n,"errors":[{"row":n,"column":"...","value":"...","reason":"..."}]}
De aantallen zijn personen. Bij activities is iemand "created" als de eerste deelnames op deze school erbij
komen, "changed" als er deelnames bij komen of veranderen, en "ended" is altijd 0. "row" is het rijnummer van
het blad; 0 is het hele bestand. Met een fout is er niets geschreven en eindigt de opdracht met 1.

--map <bestand> is JSON. Wat er niet in staat, wordt geraden; een kolom met "" wordt niet gelezen:
  {"columns": {"kop of letter": "veld"}, "values": {"veld": {"waarde in bestand": "onze waarde"}},
   "sheet": "Blad1", "headerRow": 3}`;

/** Gives a command the file and the options that both imports share. */
export function addImportOptions(command: Command): Command {
  return command
    .argument('<bestand>', 'CSV of XLSX')
    .requiredOption('--school <BRIN>', 'de school, zoals 12AB')
    .option('--create-school <naam>', 'maak de school als die er nog niet is')
    .option(
      '--board <nummer>',
      'het bestuur van de nieuwe school; wordt gemaakt als het er niet is',
      boardNumber,
    )
    .option('--sector <sector>', 'de sector van de nieuwe school: VO, PO of VL', sector, 'VO')
    .option('--dry-run', 'laat alleen zien wat er zou veranderen')
    .option('--json', 'schrijf het resultaat als JSON')
    .option('--map <bestand>', 'indeling van kolommen en waarden (JSON)')
    .option('--sheet <naam>', 'het werkblad')
    .option('--complete', 'het bestand is volledig voor deze school: wie er niet in staat, gaat uit dienst')
    .option(
      '--date <datum>',
      'peildatum, zoals 2026-08-01; gewoonlijk vandaag, bij de eerste lijst van een school het begin van dit schooljaar',
      isoDate,
    )
    .option('--year <schooljaar>', 'schooljaar van activiteiten zonder datum, zoals 2025-2026', schoolYear)
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .addHelpText('after', SHAPE);
}

function boardNumber(text: string): string {
  if (!/^\d{5}$/.test(text)) throw new InvalidArgumentError('Een bestuursnummer heeft vijf cijfers.');
  return text;
}

function isoDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Schrijf de datum als 2026-08-01.');
  return text;
}

function schoolYear(text: string): number {
  const year = SchoolYear.parse(text);
  if (!year) throw new InvalidArgumentError('Schrijf het schooljaar als 2025-2026.');
  return year.first;
}

function sector(text: string): Sector {
  const known = SECTORS.find((one) => one === text.toUpperCase());
  if (!known) throw new InvalidArgumentError('De sector is VO, PO of VL.');
  return known;
}
