import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { enterLumpsum } from '~/app/features/settings/settings-commands.server';
import { type Database, openDatabase } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { rodeDraad } from '../support/command-line';
import { author, makeSchool } from '../support/school-factory';
import { placeSqlite } from '../support/sqlite';

const PATIENCE = 60_000;

async function on<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(file);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const trail = (file: string, ...args: string[]) => rodeDraad(['trail', ...args, '--database', file]);

it(
  'tells per board that the trail is whole, or which entry is the first that is not, and ends accordingly',
  async () => {
    const file = await placeSqlite();
    const [one, two] = await on(file, async (db) => [await makeSchool(db), await makeSchool(db)] as const);
    const whole = await trail(file, 'verify');
    expect([whole.code, whole.err]).toEqual([0, '']);
    expect(whole.out).toContain(`Bestuur ${one.number} (${one.number}): 2 regels, alles klopt.`);
    const [, anchor = ''] = /Anker om elders te bewaren: (\S+)/.exec(whole.out) ?? [];

    await on(file, async (db) => {
      await sql`drop trigger trail_entries_no_update`.execute(db);
      await sql`update trail_entries set action = 'x' where seq = 2 and board_id = ${two.boardId}`.execute(
        db,
      );
    });
    const broken = await trail(file, 'verify');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain(`Bestuur ${one.number} (${one.number}): 2 regels, alles klopt.`);
    expect(broken.out).toContain(
      `Bestuur ${two.number} (${two.number}): KLOPT NIET. Regel 2 klopt niet: deze regel is niet zoals hij is geschreven.`,
    );
    const json = await trail(file, 'verify', '--board', two.number, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject([
      { board: two.number, ok: false, entries: 1, firstBroken: { seq: 2, fault: 'changed' } },
    ]);
    const other = await trail(file, 'verify', '--board', one.number, '--anchor', anchor.replace(/.$/, 'g'));
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain('Dit is geen anker');
    expect((await trail(file, 'verify', '--board', one.number, '--anchor', anchor)).code).toBe(0);
    const forged = anchor.replace(/.$/, anchor.endsWith('0') ? '1' : '0');
    const differs = await trail(file, 'verify', '--board', one.number, '--anchor', forged);
    expect(differs.code).toBe(1);
    expect(differs.out).toContain('Regel 2 klopt niet: op deze plaats stond een andere regel.');
  },
  PATIENCE,
);

it(
  'shows who did what when with one subject, with what was there before and after in Dutch words',
  async () => {
    const file = await placeSqlite();
    const { brin } = await on(file, async (db) => {
      const made = await makeSchool(db);
      const { boardId, schoolId } = made;
      for (const cents of [100_000_00, 123_456_78])
        await changeBoard(db, boardId, (board) =>
          enterLumpsum(board, author, { schoolId, calendarYear: 2025, cents, source: 'DUO' }),
        );
      const person = {
        personeelsnummer: '7',
        naam: 'Anna de Wit',
        functie: 'leraar',
        functiecategorie: 'leraar',
      };
      for (const betrekkingsomvang of ['0,8', '0,6'])
        await importStaffRows(db, boardId, schoolId, author, [
          { ...person, betrekkingsomvang, begindatum: '2025-08-01' },
        ]);
      return made;
    });
    const { code, out } = await trail(file, 'show', '--school', brin.toLowerCase());
    expect(code).toBe(0);
    expect(out).toContain('15 jan 2026, 11:00: opdrachtregel');
    expect(out).toContain('personele lumpsum ingevuld (personele lumpsum)');
    expect(out).toMatch(/was: {3}kalenderjaar: 2025; bedrag: €.100\.000,00; bron: DUO/);
    expect(out).toMatch(/werd: {2}kalenderjaar: 2025; bedrag: €.123\.456,78; bron: DUO/);
    expect(out).not.toMatch(/enterLumpsum|lumpsum\.entered|board_id|[0-9a-f]{8}-[0-9a-f]{4}-7/);

    const person = await trail(file, 'show', '--employee', '7', '--json');
    const entries = JSON.parse(person.out);
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'employee.imported',
      'employee.imported',
    ]);
    expect(JSON.stringify(entries[1].before)).toContain('0,8');
    expect(JSON.stringify(entries[1].after)).toContain('0,6');
    expect((await trail(file, 'show', '--employee', '8')).err).toContain('geen medewerker');
    expect((await trail(file, 'show')).err).toContain('Geef één van');
  },
  PATIENCE,
);
