import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { ROLES, type Role } from '~/app/domain/access';
import { createAccount } from '~/app/features/accounts/account-commands.server';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { ACCOUNT_REFUSAL_SENTENCES } from '~/app/features/accounts/account-sentences';
import { findEmployeeToLink } from '~/app/features/accounts/employee-link-queries.server';
import { refusedPassword } from '~/app/features/accounts/password-rules.server';
import { generatePassword, hashPassword } from '~/app/features/accounts/passwords.server';
import { grantRole } from '~/app/features/accounts/role-commands.server';
import { findSchool, listBoards } from '~/app/features/boards/board-queries.server';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { ROLE_WORDS } from '~/app/format/words';
import { clockOf } from '~/app/server/clock.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { CommandRefused } from '../support/command-refused';
import { openMigrated } from '../support/open-database';

interface Options {
  role?: Role[];
  email?: string;
  name?: string;
  board?: string;
  school?: string;
  employee?: string;
  passwordStdin?: boolean;
  database?: string;
  json?: boolean;
}

/** How long a password works that the screen or the terminal has shown. */
const HANDED_OVER_DAYS = 7;

const inDays = (days: number, now: string) => new Date(Date.parse(now) + days * 86_400_000).toISOString();

export function register(program: Command): void {
  program
    .command('account')
    .description('accounts waarmee mensen zich aanmelden')
    .command('create')
    .description('maakt een account en toont het wachtwoord één keer')
    .option('--role <rol>', `rol; mag vaker (${ROLES.join(', ')})`, addRole)
    .option('--email <adres>', 'e-mailadres om mee aan te melden')
    .option('--name <naam>', 'naam van wie zich aanmeldt')
    .option('--board <nummer>', 'bestuursnummer; alleen nodig als er meer besturen zijn')
    .option('--school <BRIN>', 'geef de rollen voor één school in plaats van het hele bestuur')
    .option('--employee <nummer>', 'personeelsnummer of e-mailadres van de medewerker die dit is')
    .option('--password-stdin', 'lees het wachtwoord van de standaardinvoer')
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .option('--json', 'schrijf het resultaat als JSON')
    .action(create);
}

async function create(options: Options): Promise<void> {
  const roles = options.role ?? [];
  if (roles.length === 0) {
    throw new CommandRefused(`Geef minstens één rol met --role. Kies uit: ${ROLES.join(', ')}.`);
  }
  const password = options.passwordStdin ? await readPassword() : generatePassword();
  const db = await openMigrated(options.database);
  try {
    const place = await findPlace(db, options);
    const name = options.name ?? capital(ROLE_WORDS[roles[0] ?? 'administrator']);
    const email = options.email ?? `${LOCAL_PARTS[roles[0] ?? 'administrator']}@${place.number}.local`;
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
      throw new CommandRefused(`"${email}" is geen e-mailadres. Schrijf het als naam@school.nl.`);
    }
    const isChosen = options.passwordStdin === true;
    await write(db, { ...place, roles, name, email, password, isChosen, employee: options.employee });
    report(options, { ...place, roles, name, email, password });
  } finally {
    await db.destroy();
  }
}

interface Place {
  boardId: string;
  number: string;
  board: string;
  schoolId: string | null;
  brin: string | null;
}

async function write(
  db: Database,
  account: Place & {
    roles: Role[];
    name: string;
    email: string;
    password: string;
    isChosen: boolean;
    employee?: string;
  },
): Promise<void> {
  // In the demo the day stands still, so a role from the real today on would not hold there yet.
  const clock = clockOf(await findDemoDay(db));
  const author = { accountId: null, actingAs: 'command-line', at: clock.now() } as const;
  const validFrom = clock.today();
  const passwordHash = await hashPassword(account.password);
  const passwordExpiresAt = account.isChosen ? null : inDays(HANDED_OVER_DAYS, clock.elapsing());
  try {
    await changeBoard(db, account.boardId, async (board) => {
      const { name, email } = account;
      const flaw = account.isChosen && (await refusedPassword(board, account.password, { name, email }));
      if (flaw) throw new CommandRefused(flaw);
      const employeeId = account.employee ? await findEmployeeToLink(board, account.employee) : null;
      const made = { name, email, passwordHash, passwordExpiresAt, employeeId };
      const accountId = await createAccount(board, author, made);
      for (const role of account.roles) {
        await grantRole(board, author, { accountId, role, schoolId: account.schoolId, validFrom });
      }
    });
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error;
    throw new CommandRefused(`${account.email}: ${ACCOUNT_REFUSAL_SENTENCES[error.refusal]}`);
  }
}

async function findPlace(db: Database, options: Options): Promise<Place> {
  const all = await listBoards(db);
  if (all.length === 0) throw new CommandRefused(NO_BOARD);
  const boards = options.board ? all.filter(({ number }) => number === options.board) : all;
  if (boards.length === 0) throw new CommandRefused(`Bestuur ${options.board} is er niet. ${choice(all)}`);
  const brin = options.school?.toUpperCase();
  const places: Place[] = [];
  for (const { id, number, name } of boards) {
    const place = { boardId: id, number, board: name, schoolId: null, brin: null };
    const school = brin && (await withBoard(db, id, (board) => findSchool(board, brin)));
    if (school) places.push({ ...place, schoolId: school.id, brin: school.brin });
    else if (!brin) places.push(place);
  }
  const [only, ...more] = places;
  if (!only) throw new CommandRefused(`School ${brin} is er niet. Lees haar eerst in met import staff.`);
  if (more.length > 0) throw new CommandRefused(`Er zijn meer besturen. ${choice(all)}`);
  return only;
}

function report(
  options: Options,
  account: Place & { roles: Role[]; name: string; email: string; password: string },
): void {
  const password = options.passwordStdin ? null : account.password;
  const { name, email, roles, number, brin } = account;
  if (options.json) {
    console.log(JSON.stringify({ email, password, name, roles, board: number, school: brin }));
    return;
  }
  console.log(`Account gemaakt: ${name} (${roles.map((role) => ROLE_WORDS[role]).join(', ')})`);
  console.log(`Bestuur:    ${account.board} (${number})${brin ? `, school ${brin}` : ''}`);
  console.log(`Adres:      ${email}`);
  if (password === null) return;
  console.log(`Wachtwoord: ${password}`);
  console.log(
    `Bewaar het wachtwoord nu: het wordt niet nog eens getoond. Het werkt ${HANDED_OVER_DAYS} dagen, en je kiest een eigen wachtwoord bij de eerste keer aanmelden.`,
  );
}

function addRole(written: string, before: Role[] = []): Role[] {
  const roles = written.split(',').map((role) => {
    const known = ROLES.find((candidate) => candidate === role.trim());
    if (!known) {
      throw new CommandRefused(`De rol "${role.trim()}" bestaat niet. Kies uit: ${ROLES.join(', ')}.`);
    }
    return known;
  });
  return [...new Set([...before, ...roles])];
}

async function readPassword(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

const LOCAL_PARTS: Record<Role, string> = {
  employee: 'medewerker',
  'team-leader': 'leidinggevende',
  hr: 'po',
  'school-leader': 'schoolleider',
  board: 'bestuur',
  finance: 'financien',
  mr: 'mr',
  administrator: 'beheerder',
};

const NO_BOARD =
  'Er is nog geen bestuur. Lees eerst een personeelslijst in:\n' +
  '  npm run --silent rode-draad -- import staff BESTAND --school BRIN --create-school NAAM --board NUMMER';

const choice = (boards: { number: string; name: string }[]) =>
  `Kies met --board: ${boards.map(({ number, name }) => `${number} (${name})`).join(', ')}.`;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
