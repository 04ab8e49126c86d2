import type { Command } from 'commander';
import { findSchool, listBoards } from '~/app/features/boards/board-queries.server';
import { findNumbered, findSchoolTerm } from '~/app/features/erasures/erase-choice-queries.server';
import { erase } from '~/app/features/erasures/erase-people.server';
import { ERASURE_SENTENCES, ErasureRefused } from '~/app/features/erasures/erasure-refused';
import { type FormerEmployee, listFormerStaff } from '~/app/features/erasures/former-staff-queries.server';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { formatDate } from '~/app/format/dates';
import { readTable } from '~/app/jobs/read-table';
import { clockOf } from '~/app/server/clock.server';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import { CommandRefused } from '../support/command-refused';
import { openMigrated } from '../support/open-database';

interface Options {
  school: string;
  employee?: string;
  due?: boolean;
  dryRun?: boolean;
  database?: string;
}

export function register(program: Command): void {
  program
    .command('erase')
    .description('wist de persoonsgegevens van wie uit dienst is; totalen blijven gelijk')
    .requiredOption('--school <BRIN>', 'school waar de medewerker werkte')
    .option('--employee <nummer>', 'personeelsnummer van één medewerker')
    .option('--due', 'iedereen van wie de bewaartermijn voorbij is')
    .option('--dry-run', 'laat alleen zien wie het zijn')
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .action(run);
}

async function run(options: Options): Promise<void> {
  if (!options.employee && !options.due) {
    throw new CommandRefused(
      'Zeg erbij van wie: --employee NUMMER, of --due voor wie de termijn voorbij is.',
    );
  }
  const db = await openMigrated(options.database);
  try {
    await eraseChosen(db, options);
  } finally {
    await db.destroy();
  }
}

async function eraseChosen(db: Database, options: Options): Promise<void> {
  const clock = clockOf(await findDemoDay(db));
  const today = clock.today();
  const place = await findPlace(db, options.school.toUpperCase());
  const chosen = await choose(db, place, options, today);
  if (chosen.length === 0) {
    console.log('Niemand is langer weg dan de bewaartermijn. Er is niets gewist.');
    return;
  }
  for (const person of chosen) {
    const told = `${person.number ?? 'zonder personeelsnummer'}, laatste dag in dienst ${formatDate(person.lastDay)}`;
    if (options.dryRun) {
      console.log(`Zou worden gewist: ${told}`);
      continue;
    }
    const author = { accountId: null, actingAs: 'command-line', at: clock.now() } as const;
    const { employeeId, due } = person;
    const whom = { employeeId, today, reason: due ? 'term' : 'request' } as const;
    await refusing(() => erase(db, place.boardId, author, whom, readTable));
    console.log(`Gewist: ${told}`);
  }
  if (options.dryRun) console.log('Er is niets gewist.');
}

interface Place {
  boardId: string;
  schoolId: string;
}

async function choose(
  db: Database,
  place: Place,
  options: Options,
  today: string,
): Promise<FormerEmployee[]> {
  const { boardId, schoolId } = place;
  const people = await withBoard(db, boardId, (board) => listFormerStaff(board, schoolId, today));
  const { employee, due } = options;
  if (employee === undefined) return people.filter((person) => person.due);
  const found = people.find(({ number }) => number === employee);
  if (!found) {
    const known = await withBoard(db, boardId, (board) => findNumbered(board, schoolId, employee));
    throw new CommandRefused(ERASURE_SENTENCES[known ? 'running-job' : 'unknown']);
  }
  if (due && !found.due) {
    const years = await withBoard(db, boardId, (board) => findSchoolTerm(board, schoolId));
    throw new CommandRefused(
      `De bewaartermijn (${years} jaar) loopt nog tot ${formatDate(found.erasableFrom)}. Er is niets gewist. Laat --due weg als de medewerker zelf om wissen vraagt.`,
    );
  }
  return [found];
}

async function findPlace(db: Database, brin: string): Promise<Place> {
  for (const { id } of await listBoards(db)) {
    const school = await withBoard(db, id, (board) => findSchool(board, brin));
    if (school) return { boardId: id, schoolId: school.id };
  }
  throw new CommandRefused(`School ${brin} is er niet. Er is niets gewist.`);
}

async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ErasureRefused)) throw error;
    throw new CommandRefused(ERASURE_SENTENCES[error.refusal]);
  }
}
