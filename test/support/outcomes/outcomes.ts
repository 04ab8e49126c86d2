import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { openDatabase } from '~/db/connection.server';
import { pathsOf } from '../route-paths';
import { buildFromSource } from '../server-build';
import { openSqlite } from '../sqlite';
import { type Answer, startTestServer, type TestServer } from '../test-server';
import { ASKERS, type Asker, type Grant, type MadeSchools, makeSchools, type Where } from './made-schools';
import { addressesOf } from './recipe';

export interface OutcomeRow {
  routeId: string;
  method: 'GET' | 'POST';
  told: string;
  /** Whether the address names a place at all. */
  placed: boolean;
  cells: Record<Asker, string[]>;
}

const WHERE: Where[] = ['board', 'school', 'team', 'own'];
/** After these answers the database is as it was. */
const UNTOUCHED = new Set(['400', '403', '404', '405', '409']);

/** What every loader and action answers to every asker, asked of a real server over made schools. */
export async function findOutcomes(): Promise<OutcomeRow[]> {
  const template = await openSqlite();
  const schools = await makeSchools(template);
  const world = new World(template);
  const rows: OutcomeRow[] = [];
  for (const { route, path } of pathsOf(await buildFromSource())) {
    for (const address of addressesOf(route.id, path)) {
      for (const method of ['GET', 'POST'] as const) {
        if (!(method === 'GET' ? route.module.loader : route.module.action)) continue;
        const cells = {} as OutcomeRow['cells'];
        for (const asker of ASKERS)
          cells[asker] = await answers(world, schools, { routeId: route.id, method, asker, address });
        rows.push({
          routeId: route.id,
          method,
          told: address.told,
          placed: /:brin|:boardNumber/.test(address.told),
          cells,
        });
      }
    }
  }
  return rows;
}

interface Question {
  routeId: string;
  method: 'GET' | 'POST';
  asker: Asker;
  address: ReturnType<typeof addressesOf>[number];
}

/** Of one's own, another team, another school and another board, as far as the address tells them apart. */
async function answers(
  world: World,
  schools: MadeSchools,
  { routeId, method, asker, address }: Question,
): Promise<string[]> {
  const primary = /individueel-budget|schoolleidersregister|subsidie-leerlingen/.test(address.told);
  const grant: Grant = !address.told.startsWith('/:brin') ? 'board' : primary ? 'primary' : 'own';
  const places = primary ? schools.primaryPlaces : schools.places;
  const asked = new Map<string, string>();
  const found: string[] = [];
  for (const where of WHERE) {
    const path = address.make(places[where]);
    const answer =
      asked.get(path) ?? (await world.ask(routeId, method, path, schools.cookieOf(asker, grant)));
    if (!asked.has(path)) found.unshift(answer);
    asked.set(path, answer);
  }
  return found;
}

/** A server on a copy of the made schools; a new copy whenever something may have been written. */
class World {
  private server: TestServer | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'rode-draad-outcomes-'));
  private copies = 0;

  constructor(private readonly template: Awaited<ReturnType<typeof openSqlite>>) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  async ask(routeId: string, method: 'GET' | 'POST', path: string, cookie = ''): Promise<string> {
    this.server ??= await this.fresh();
    const address = `${path}${path.includes('?') ? '&' : '?'}_data=${encodeURIComponent(routeId)}`;
    const answer =
      method === 'GET'
        ? await this.server.ask(address, { cookie })
        : await this.server.post(address, {}, { cookie });
    const told = toldOf(answer);
    // Who is led to signing in may have been signed out by it.
    const isUntouched = UNTOUCHED.has(told) || (told === 'sign in' && cookie === '');
    if (method === 'POST' && !isUntouched) this.server = null;
    return told;
  }

  private async fresh(): Promise<TestServer> {
    this.copies += 1;
    const file = join(this.folder, `${this.copies}.sqlite`);
    await sql`vacuum into ${file}`.execute(this.template);
    const db = openDatabase(file);
    // Thousands of refusals are each written in the trail; nothing of it outlives the test.
    await sql`pragma synchronous = off`.execute(db);
    onTestFinished(() => db.destroy());
    return startTestServer(db);
  }
}

function toldOf({ status, headers }: Answer): string {
  const to = headers['x-remix-redirect'] ?? headers.location;
  if (to === undefined) return String(status);
  return String(to).startsWith('/aanmelden') ? 'sign in' : '302';
}

/** The table as it stands in docs. */
export function outcomeTable(rows: readonly OutcomeRow[]): string {
  const header = ['Address', ...ASKERS];
  const lines = [
    header,
    header.map(() => '---'),
    ...rows.map(({ method, told, cells }) => [
      `${method} \`${told}\``,
      ...ASKERS.map((asker) => cellOf(cells[asker])),
    ]),
  ];
  return `${INTRODUCTION}\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

const cellOf = (answers: readonly string[]): string =>
  new Set(answers).size === 1 ? (answers[0] ?? '') : answers.join(' ');

const INTRODUCTION = `# What every address answers to whom

Made by \`npx tsx bin/access-outcomes.ts\` from a real server over made schools; a test makes it again and compares. Forms
are sent empty. A cell tells the answers in this order: own person or school, person of another team (where the address
names a person), another school of the board, another board; one answer stands for all when they are equal. A role was
given for one school, or for the whole board where the address begins with that of a board or with neither. *sign in*
leads to signing in, 302 elsewhere. The last column is somebody whose role belongs to no employee.
`;
