import type { Command } from 'commander';
import { findSchool, listBoards } from '~/app/features/boards/board-queries.server';
import {
  findNamedAccounts,
  findNamedEmployees,
  listEntriesOf,
  subjectsOfEmployee,
  subjectsOfSchool,
  type TrailEntryRow,
} from '~/app/features/trail/trail-list-queries.server';
import { type Anchor, type TrailVerdict, verifyTrail } from '~/app/features/trail/trail-queries.server';
import { formatMoment } from '~/app/format/dates';
import { formatCount } from '~/app/format/numbers';
import {
  actingAsWords,
  actionWords,
  contentWords,
  faultSentence,
  subjectWords,
} from '~/app/format/trail-words';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { CommandRefused } from '../support/command-refused';
import { openMigrated } from '../support/open-database';

interface Options {
  board?: string;
  anchor?: string;
  employee?: string;
  account?: string;
  school?: string;
  json?: boolean;
  database?: string;
}

export function register(program: Command): void {
  const trail = program.command('trail').description('het logboek: wie deed wat, en klopt het nog');
  const shared = (command: Command) =>
    command
      .option('--json', 'schrijf het resultaat als JSON')
      .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand');
  shared(trail.command('verify'))
    .description('controleert het logboek van elk bestuur; eindigt niet met 0 als er een niet klopt')
    .option('--board <nummer>', 'alleen dit bestuur')
    .option('--anchor <anker>', 'een eerder bewaard anker van dat bestuur: regel:controlegetal')
    .action(verify);
  shared(trail.command('show'))
    .description('toont wat er met één medewerker, account of school is gedaan, met voor en na')
    .option('--board <nummer>', 'bestuursnummer; alleen nodig als er meer besturen zijn')
    .option('--employee <nummer>', 'personeelsnummer of e-mailadres van een medewerker')
    .option('--account <adres>', 'e-mailadres van een account')
    .option('--school <BRIN>', 'een school met haar instellingen en imports')
    .action(show);
}

async function verify(options: Options): Promise<void> {
  const anchor = options.anchor === undefined ? null : readAnchor(options.anchor);
  if (anchor && !options.board) throw new CommandRefused('Zeg met --board van welk bestuur dit anker is.');
  const db = await openMigrated(options.database);
  try {
    const boards = await chosenBoards(db, options.board);
    const verdicts = [];
    for (const { id, number, name } of boards) {
      const verdict = await withBoard(db, id, (board) => verifyTrail(board, anchor));
      verdicts.push({ board: number, name, ...verdict });
    }
    if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1;
    console.log(options.json ? JSON.stringify(verdicts) : verdicts.map(verdictText).join('\n'));
  } finally {
    await db.destroy();
  }
}

function verdictText(verdict: TrailVerdict & { board: string; name: string }): string {
  const head = `${verdict.name} (${verdict.board})`;
  if (!verdict.ok) return `${head}: KLOPT NIET. ${faultSentence(verdict.firstBroken)}`;
  const anchor = `${verdict.head.seq}:${verdict.head.hash}`;
  return `${head}: ${formatCount(verdict.entries)} regels, alles klopt.\n  Anker om elders te bewaren: ${anchor}`;
}

function readAnchor(written: string): Anchor {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(written.trim()) ?? [];
  if (!seq || !hash)
    throw new CommandRefused('Dit is geen anker. Neem het over zoals trail verify het toonde, als 52:8f3a….');
  return { seq: Number(seq), hash };
}

async function show(options: Options): Promise<void> {
  const asked = [options.employee, options.account, options.school].filter((each) => each !== undefined);
  if (asked.length !== 1) throw new CommandRefused('Geef één van --employee, --account of --school.');
  const db = await openMigrated(options.database);
  try {
    const boards = await chosenBoards(db, options.board);
    const [only, ...more] = boards;
    if (!only || more.length > 0)
      throw new CommandRefused(`Kies met --board: ${boards.map(({ number }) => number).join(', ')}.`);
    const entries = await withBoard(db, only.id, async (board) =>
      listEntriesOf(board, await subjectIds(board, options)),
    );
    console.log(options.json ? JSON.stringify(entries.map(told)) : entries.map(entryText).join('\n'));
  } finally {
    await db.destroy();
  }
}

async function subjectIds(board: BoardDb, { employee, account, school }: Options): Promise<string[]> {
  if (account !== undefined) {
    const ids = await findNamedAccounts(board, account.trim());
    if (ids.length === 0) throw new CommandRefused(`Er is geen account met het adres ${account}.`);
    return ids;
  }
  if (school !== undefined) {
    const found = await findSchool(board, school.toUpperCase());
    if (!found) throw new CommandRefused(`School ${school} is er niet.`);
    return subjectsOfSchool(board, found.id);
  }
  const [id, ...more] = await findNamedEmployees(board, (employee ?? '').trim());
  if (id === undefined)
    throw new CommandRefused(`Er is geen medewerker met personeelsnummer of adres ${employee}.`);
  if (more.length > 0) throw new CommandRefused(`Er zijn meer medewerkers met ${employee}.`);
  return subjectsOfEmployee(board, id);
}

async function chosenBoards(db: Database, number: string | undefined) {
  const all = await listBoards(db);
  const boards = number === undefined ? all : all.filter((each) => each.number === number);
  if (boards.length === 0)
    throw new CommandRefused(
      number === undefined ? 'Er is nog geen bestuur.' : `Bestuur ${number} is er niet.`,
    );
  return boards;
}

function told(entry: TrailEntryRow) {
  return {
    seq: entry.seq,
    at: entry.at,
    who: entry.account_name,
    actingAs: entry.acting_as,
    action: entry.action,
    subject: entry.subject_type,
    before: side(entry.before),
    after: side(entry.after),
    erased: isErased(entry),
  };
}

const side = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
const isErased = (entry: TrailEntryRow): boolean =>
  (entry.before_hash !== null && entry.before === null) ||
  (entry.after_hash !== null && entry.after === null);

function entryText(entry: TrailEntryRow): string {
  const { before, after, erased } = told(entry);
  const who = [entry.account_name, actingAsWords(entry.acting_as)].filter(Boolean).join(', ');
  const lines = [
    `${entry.seq}. ${formatMoment(entry.at)}: ${who}`,
    `   ${actionWords(entry.action)} (${subjectWords(entry.subject_type)})`,
    ...(before === null ? [] : [`   was:   ${contentWords(before)}`]),
    ...(after === null ? [] : [`   werd:  ${contentWords(after)}`]),
    ...(erased ? ['   wat er stond, is gewist'] : []),
  ];
  return lines.join('\n');
}
