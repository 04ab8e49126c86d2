import { expect, it } from 'vitest';
import { findActor, findSignInName } from '~/app/features/accounts/account-queries.server';
import { passwordMatches } from '~/app/features/accounts/passwords.server';
import { markAsDemo } from '~/app/features/installation/installation-commands.server';
import { type Database, openDatabase } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import { rodeDraad } from '../support/command-line';
import { makeSchool } from '../support/school-factory';
import { placeSqlite } from '../support/sqlite';

const PATIENCE = 60_000;

it(
  'makes an account with roles and prints its password once',
  async () => {
    const { file, on } = await withSchool();
    const { code, out } = await create(file, '--role', 'administrator', '--role', 'hr', '--json');
    expect(code).toBe(0);
    const made = JSON.parse(out);
    expect(made).toMatchObject({ roles: ['administrator', 'hr'], school: null });
    expect(made.email).toBe(`beheerder@${made.board}.local`);
    await on(async (db) => {
      const found = await findSignInName(db, made.email);
      expect(await passwordMatches(found?.passwordHash ?? null, made.password)).toBe(true);
      // Whoever reads the terminal has seen it: it works for a week, and is changed first.
      const days = (Date.parse(found?.expiresAt ?? '') - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(6.9);
      expect(days).toBeLessThan(7);
      const actor = await withBoard(db, found?.boardId ?? '', (board) =>
        findActor(board, found?.accountId ?? '', null, '2099-01-01'),
      );
      expect(actor?.roles.map(({ role, schoolId }) => [role, schoolId])).toEqual([
        ['administrator', null],
        ['hr', null],
      ]);
    });

    const twice = await create(file, '--role', 'administrator');
    expect([twice.code, twice.out]).toEqual([1, '']);
    expect(twice.err).toContain('hoort al bij een account');
    expect(twice.err).not.toContain('at ');
  },
  PATIENCE,
);

it(
  'takes the password from standard input and does not print it',
  async () => {
    const { file, brin, on } = await withSchool();
    const args = ['--role', 'finance', '--school', brin.toLowerCase(), '--email', 'f@school.nl'];
    const { code, out } = await rodeDraad(
      ['account', 'create', '--database', file, '--name', 'Fee', '--password-stdin', ...args],
      { input: 'vier losse woorden\n' },
    );
    expect([code, out.includes('vier losse')]).toEqual([0, false]);
    expect(out).toContain(`school ${brin}`);
    await on(async (db) => {
      const found = await findSignInName(db, 'f@school.nl');
      expect(await passwordMatches(found?.passwordHash ?? null, 'vier losse woorden')).toBe(true);
      expect(found?.expiresAt).toBeNull();
    });
    const short = await rodeDraad(
      ['account', 'create', '--database', file, '--password-stdin', '--role', 'hr', '--email', 'x@y.nl'],
      { input: 'kort\n' },
    );
    expect([short.code, short.err]).toEqual([1, 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens.\n']);
    const leaked = await rodeDraad(
      ['account', 'create', '--database', file, '--password-stdin', '--role', 'hr', '--email', 'x@y.nl'],
      { input: 'password1234\n' },
    );
    expect([leaked.code, leaked.err]).toEqual([1, expect.stringContaining('uitgelekte wachtwoorden')]);
  },
  PATIENCE,
);

it(
  'says what to do without a board, without a role, with an unknown role and with several boards',
  async () => {
    const file = await placeSqlite();
    expect((await create(file, '--role', 'hr')).err).toContain('import staff BESTAND');
    expect((await create(file)).err).toContain('Geef minstens één rol');
    expect((await create(file, '--role', 'baas')).err).toContain('De rol "baas" bestaat niet');
    const { number } = await makeSchoolIn(file);
    await makeSchoolIn(file);
    expect((await create(file, '--role', 'hr')).err).toContain(`Kies met --board: ${number}`);
    expect((await create(file, '--role', 'hr', '--board', '99999')).err).toContain('99999 is er niet');
    expect((await create(file, '--role', 'hr', '--board', number)).code).toBe(0);
  },
  PATIENCE,
);

it(
  'gives roles that hold on the day on which a demo stands still',
  async () => {
    const { file, on } = await withSchool();
    await on((db) => markAsDemo(db, '2026-03-16'));
    const { out } = await create(file, '--role', 'hr', '--json');
    await on(async (db) => {
      const found = await findSignInName(db, JSON.parse(out).email);
      const actor = await withBoard(db, found?.boardId ?? '', (board) =>
        findActor(board, found?.accountId ?? '', null, '2026-03-16'),
      );
      expect(actor?.active.role).toBe('hr');
    });
  },
  PATIENCE,
);

const create = (file: string, ...args: string[]) =>
  rodeDraad(['account', 'create', '--database', file, ...args]);

async function on<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(file);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const makeSchoolIn = (file: string) => on(file, makeSchool);

async function withSchool() {
  const file = await placeSqlite();
  const { brin } = await makeSchoolIn(file);
  return { file, brin, on: <T>(work: (db: Database) => Promise<T>) => on(file, work) };
}
