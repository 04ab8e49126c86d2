import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import { erase } from '~/app/features/erasures/erase-people.server';
import { ERASURE_SENTENCES, ErasureRefused } from '~/app/features/erasures/erasure-refused';
import { FREE_TEXTS } from '~/app/features/erasures/free-texts';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { createDraft } from '~/app/features/imports/draft-commands.server';
import { undoImport } from '~/app/features/imports/import-commands.server';
import { savePrivateText, sharePrivateText } from '~/app/features/private-texts/private-text-commands.server';
import { agreeCarryOver } from '~/app/features/settings/carry-over-commands.server';
import { addGeneralCost, changeSetting } from '~/app/features/settings/settings-commands.server';
import { verifyTrail } from '~/app/features/trail/trail-queries.server';
import { parseTable } from '~/app/jobs/tables/parse-table';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '../../support/databases';
import { fillIn, pathsOf } from '../../support/route-paths';
import { readSchema } from '../../support/schema';
import { author } from '../../support/school-factory';
import { buildFromSource } from '../../support/server-build';
import { TODAY } from '../../support/test-server';
import { allText, makePrivacySchool } from './privacy-school';

const NUMBER = 'P48213';
const NAME = 'Wouter Zandstra';
const ADDRESS = 'wouter.zandstra@oud.test';
/** Other spellings and what else was his. */
const TRACES = [NAME, NUMBER, ADDRESS, 'Zandstra, Wouter', 'p48213-2@school.test'];
const tracesIn = (text: string) => TRACES.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

const readTable = (bytes: Uint8Array) => parseTable(bytes);

onEveryDatabase('erasing a person', (open) => {
  test('leaves the name, number and address in no table, and every total as it was', async () => {
    const { db, boardId, read, idOf, totals } = await storied(await open());
    const before = await totals();
    const found = [...(await allText(db, boardId))].filter(([, text]) => tracesIn(text).length > 0);
    expect(found.map(([table]) => table).sort()).toEqual(EVERYWHERE);

    await erase(db, boardId, author, { ...TERM, employeeId: idOf(NUMBER) }, readTable);
    const left = [...(await allText(db, boardId))].filter(([, text]) => tracesIn(text).length > 0);
    expect(left.map(([table, text]) => [table, tracesIn(text)])).toEqual([]);
    expect(await totals()).toEqual(before);
    expect(await read(verifyTrail)).toMatchObject({ ok: true });
  });

  test('keeps jobs, participations and rights under a nameless row, and says so in the trail', async () => {
    const { db, boardId, read, idOf } = await storied(await open());
    const person = idOf(NUMBER);
    const rows = (table: 'jobs' | 'participations' | 'right_entries' | 'carry_over_agreements') =>
      read(({ query }) => query.selectFrom(table).selectAll().where('employee_id', '=', person).execute());
    const kept = [await rows('jobs'), await rows('participations'), await rows('right_entries')];
    expect(kept.map((list) => list.length > 0)).toEqual([true, true, true]);
    await erase(db, boardId, author, { ...TERM, employeeId: person }, readTable);
    const counted = kept[0]?.map((job) => ({ ...job, job_number: 'gewist-1' }));
    expect(await rows('jobs')).toEqual(counted);
    expect([await rows('participations'), await rows('right_entries')]).toEqual(kept.slice(1));
    expect(await rows('carry_over_agreements')).toMatchObject([{ hours: 500, note: '' }]);
    const [employee] = await read(({ query }) =>
      query.selectFrom('employees').selectAll().where('id', '=', person).execute(),
    );
    expect(employee).toMatchObject({
      last_name: 'Verwijderde medewerker',
      employee_number: null,
      email: null,
    });
    expect(employee).toMatchObject({ first_name: '', education_level: null });
    expect(await read(({ query }) => query.selectFrom('erasures').selectAll().execute())).toMatchObject([
      { employee_id: person, reason: 'term' },
    ]);
    const [entry] = await read(({ query }) =>
      query.selectFrom('trail_entries').selectAll().where('action', '=', 'person.erased').execute(),
    );
    expect(entry).toMatchObject({ subject_type: 'employee', subject_id: person });
  });

  test('ends the account with everything that one signs in with', async () => {
    const { db, boardId, read, idOf, wouter } = await storied(await open());
    await erase(db, boardId, author, { ...TERM, employeeId: idOf(NUMBER) }, readTable);
    const [account] = await read(({ query }) =>
      query.selectFrom('accounts').selectAll().where('id', '=', wouter.accountId).execute(),
    );
    expect(account).toMatchObject({ name: 'Verwijderde medewerker', ended_on: TODAY, password_hash: null });
    expect((await wouter.get('/mijn-basisrecht')).status).toBe(302);
    for (const table of OF_ACCOUNT) {
      const rows = await read(({ query }) =>
        query
          .selectFrom(table as 'sessions')
          .selectAll()
          .where('account_id', '=', wouter.accountId)
          .execute(),
      );
      expect([table, rows]).toEqual([table, []]);
    }
  });

  test('takes away the draft that names the person, not another', async () => {
    const { db, boardId, read, idOf, drafts } = await storied(await open());
    await erase(db, boardId, author, { ...TERM, employeeId: idOf(NUMBER) }, readTable);
    const left = await read(({ query }) => query.selectFrom('import_files').select('import_id').execute());
    expect(left).toEqual([{ import_id: drafts.other }]);
  });

  test('lets an import that named the person no longer be undone', async () => {
    const { db, boardId, read, idOf } = await storied(await open());
    const imports = await read(({ query }) =>
      query.selectFrom('imports').select('id').where('status', '=', 'committed').orderBy('id').execute(),
    );
    await erase(db, boardId, author, { ...TERM, employeeId: idOf(NUMBER) }, readTable);
    for (const { id } of imports) {
      await expect(undoImport(db, boardId, id, author)).rejects.toThrow(
        'Deze import kan niet meer ongedaan worden gemaakt. De gegevens van iemand uit deze import zijn gewist.',
      );
    }
  });

  test('is refused while somebody has a job, and happens once', async () => {
    const { db, boardId, idOf, read } = await storied(await open());
    const asked = (employeeId: string) => erase(db, boardId, author, { ...TERM, employeeId }, readTable);
    await expect(asked(idOf('T1'))).rejects.toThrow(new ErasureRefused('running-job'));
    await expect(asked(newId())).rejects.toThrow(new ErasureRefused('unknown'));
    expect(await read(({ query }) => query.selectFrom('erasures').selectAll().execute())).toEqual([]);
    await asked(idOf(NUMBER));
    await expect(asked(idOf(NUMBER))).rejects.toThrow(new ErasureRefused('already-erased'));
    expect(ERASURE_SENTENCES['running-job']).toContain('Geef eerst de einddatum door');
  });

  test('leaves a note of an agreement to be emptied only', async () => {
    const { change } = await storied(await open());
    for (const wrong of [sql`note = 'anders'`, sql`note = '', hours = 1`, sql`hours = 1`]) {
      await expect(
        change(({ query }) => sql`update carry_over_agreements set ${wrong}`.execute(query)),
      ).rejects.toThrow(/append-only/);
    }
  });

  test('looks into every text that somebody can type', async () => {
    const db = await open();
    const tables = await db.introspection.getTables();
    const known = new Set(FREE_TEXTS.map(([table, column]) => `${table}.${column}`));
    const loose = (await readSchema(db)).flatMap(({ name, columns, foreignKeys }) => {
      const types = tables.find((table) => table.name === name)?.columns ?? [];
      const keys = new Set(foreignKeys.flatMap((key) => key.columns));
      return columns
        .filter((column) => types.find((one) => one.name === column)?.dataType.toLowerCase() === 'text')
        .filter((column) => !keys.has(column) && !/(^|_)(id|at|on|hash|from|to|hours|token)$/.test(column))
        .map((column) => `${name}.${column}`)
        .filter((column) => !known.has(column));
    });
    expect(loose.sort()).toEqual(Object.values(NO_FREE_TEXT).flat().sort());
  });
});

test.each([['hr'], ['administrator']] as const)(
  'no page and no export for %s names an erased person',
  async (role) => {
    const { openSqlite } = await import('../../support/sqlite');
    const { db, boardId, brin, number, idOf, as, server } = await storied(await openSqlite());
    const { cookie } = await as(role);
    const routes = pathsOf(await buildFromSource()).filter(({ route }) => route.module.loader);
    const visit = async () => {
      const seen = new Set<string>();
      const naming: string[] = [];
      const look = async (path: string) => {
        if (seen.has(path)) return;
        seen.add(path);
        const { text, status } = await server.ask(path, { cookie });
        if (status === 200 && tracesIn(text).length > 0) naming.push(path);
        for (const [, href = ''] of text.matchAll(/"([^"]*\/export\/[^"]*\.csv[^"]*)"/g))
          await look(href.replaceAll('&amp;', '&'));
      };
      for (const year of ['2022-2023', '2025-2026']) {
        const values = { brin, year, boardNumber: number, employeeId: idOf(NUMBER) };
        for (const { path } of routes) await look(fillIn(path, values));
        await look(`/${brin}/${year}/zoeken?zoek=Zandstra`);
      }
      return { naming, exports: [...seen].filter((path) => path.includes('.csv')).length };
    };
    const before = await visit();
    expect(before.naming.length).toBeGreaterThan(0);
    await erase(db, boardId, author, { ...TERM, employeeId: idOf(NUMBER) }, readTable);
    const after = await visit();
    expect(after.naming).toEqual([]);
    expect(after.exports).toBeGreaterThan(role === 'hr' ? 5 : 0);
  },
);

const TERM = { today: TODAY, reason: 'term' } as const;
const OF_ACCOUNT = [
  'sessions',
  'sign_in_names',
  'second_factors',
  'recovery_codes',
  'one_time_links',
  'provider_identities',
  'kept_forms',
];
/** Where the story leaves his name, number or address. */
const EVERYWHERE = [
  'accounts',
  'activities',
  'carry_over_agreements',
  'correction_requests',
  'employees',
  'general_costs',
  'import_changes',
  'imports',
  'jobs',
  'mails',
  'private_texts',
  'sign_in_names',
  'trail_contents',
].sort();

/** Texts that are looked at otherwise, or in which nobody types. */
const NO_FREE_TEXT: Record<string, readonly string[]> = {
  'emptied or taken away with the rows of the person': [
    'employees.employee_number',
    'employees.first_name',
    'employees.infix',
    'employees.last_name',
    'employees.email',
    'employees.education_level',
    'employees.career_phase',
    'jobs.job_number',
    'carry_over_agreements.note',
    'private_texts.salt',
  ],
  'emptied or taken away with the account': [
    'accounts.email',
    'password_reset_requests.email',
    'sign_in_names.email',
    'sessions.device',
    'second_factors.secret',
    'sign_in_attempts.content',
    'provider_identities.issuer',
    'provider_identities.subject',
    'mails.recipient',
    'kept_forms.fields',
    'kept_forms.path',
    'kept_forms.claimed_by',
  ],
  'the trail and drafts are read apart': [
    'trail_contents.before',
    'trail_contents.after',
    'trail_contents.salt',
    'import_files.content',
  ],
  'names of schools and boards, and rules as they were loaded': [
    'boards.name',
    'boards.number',
    'schools.name',
    'schools.brin',
    'locations.code',
    'rule_sets.name',
    'rule_sets.content',
    'installation.key',
    'installation.value',
  ],
  'one of a few words, or a day': [
    'account_roles.role',
    'activities.cao_kind',
    'activities.learning_kind',
    'general_costs.kind',
    'hour_values.function_category',
    'import_changes.table_name',
    'imports.kind',
    'imports.status',
    'introduction_entries.key',
    'jobs.contract_type',
    'jobs.function_category',
    'jobs.scale',
    'mails.send_after',
    'one_time_links.kind',
    'participations.cao_kind',
    'participations.function_category',
    'participations.initiative',
    'participations.learning_kind',
    'participations.status',
    'private_texts.key',
    'right_entries.kind',
    'right_entries.period',
    'right_entries.right_name',
    'right_entries.source',
    'school_settings.key',
    'schools.sector',
    'sessions.method',
    'sign_in_attempts.kind',
    'teams.kind',
    'trail_entries.acting_as',
    'trail_entries.action',
    'trail_entries.subject_type',
  ],
};

/** Wouter left long ago, and his name stands wherever somebody may type one. */
async function storied(db: Database) {
  const school = await makePrivacySchool(db);
  const { boardId, schoolId, brin, change, read, idOf, as } = school;
  await as('employee', 'T1');
  const wouter = await as('employee', NUMBER);
  const account = { board_id: boardId, account_id: wouter.accountId };
  const soon = { created_at: author.at, expires_at: '2099-01-01T00:00:00.000Z' };
  await change(async (board) => {
    const { query } = board;
    await query
      .updateTable('activities')
      .set({ title: `Coaching door ${NAME}` })
      .where('school_year', '=', 2022)
      .execute();
    await query
      .updateTable('imports')
      .set({ file_name: `lijst van ${NAME}.xlsx` })
      .execute();
    await query
      .updateTable('jobs')
      .set({ job_number: `${NUMBER}-1` })
      .where('employee_id', '=', idOf(NUMBER))
      .execute();
    await addGeneralCost(board, author, {
      schoolId,
      calendarYear: 2023,
      kind: 'other',
      description: `Afscheid van ${NAME}`,
      cents: 1_000,
    });
    await agreeCarryOver(board, author, {
      employeeId: idOf(NUMBER),
      schoolId,
      fromYear: 2022,
      hours: 500,
      cents: 0,
      signedOn: '2023-06-01',
      expiresOn: null,
      note: `Afgesproken met ${NAME}`,
    });
    await changeSetting(board, author, { schoolId, key: 'retentionYears', value: 2 });
    await savePrivateText(board, author, { employeeId: idOf(NUMBER), key: 'sterk', content: 'Van mij.' });
    await savePrivateText(board, author, {
      employeeId: idOf('T1'),
      key: 'lastig',
      content: `Ik mis ${NAME.toUpperCase()}.`,
    });
    await sharePrivateText(board, author, {
      employeeId: idOf(NUMBER),
      key: 'sterk',
      withId: idOf('K1'),
      leaderIds: [idOf('K1')],
    });
    await query
      .insertInto('correction_requests')
      .values(
        [NUMBER, 'T1'].map((who) => ({
          board_id: boardId,
          id: newId(),
          employee_id: idOf(who),
          request: `Mijn collega heet Zandstra, Wouter.`,
          asked_at: author.at,
          answer: null,
          answered_at: null,
          account_id: null,
        })),
      )
      .execute();
    await query
      .insertInto('second_factors')
      .values({
        ...account,
        id: newId(),
        secret: 's',
        created_at: author.at,
        last_step: null,
      })
      .execute();
    await query
      .insertInto('recovery_codes')
      .values({ ...account, id: newId(), code_hash: 'h', used_at: null })
      .execute();
    await query
      .insertInto('one_time_links')
      .values({ ...account, ...soon, token_hash: `l${boardId}`, kind: 'invitation' })
      .execute();
    await query
      .insertInto('provider_identities')
      .values({ ...account, issuer: 'i', subject: boardId, linked_at: author.at })
      .execute();
    await query
      .insertInto('kept_forms')
      .values({ ...account, ...soon, token_hash: `k${boardId}`, path: '/', fields: '[]' })
      .execute();
    await query
      .insertInto('mails')
      .values(
        [ADDRESS, 'po@school.test'].map((recipient) => ({
          id: newId(),
          board_id: boardId,
          recipient,
          subject: `Bericht over ${NAME}`,
          body: `Beste ${NAME}`,
          created_at: author.at,
          send_after: author.at,
          attempts: 0,
          sent_at: null,
        })),
      )
      .execute();
  });
  const draft = (name: string, text: string) =>
    createDraft(db, boardId, schoolId, author, { kind: 'staff', name, bytes: Buffer.from(text) }, readTable);
  const head = 'Personeelsnummer;Voornaam;Achternaam;Functie;Betrekkingsomvang;Begindatum\n';
  const drafts = {
    naming: await draft('oud.csv', `${head}X9;Wouter;Zandstra;leraar;1;2019-08-01\n`),
    other: await draft('nieuw.csv', `${head}X8;Noor;Jansen;leraar;1;2025-08-01\n`),
  };
  const totals = () =>
    read(async (board) => {
      const found = await findSchool(board, brin);
      if (!found) throw new Error('No school');
      const all: unknown[] = [];
      for (const first of [2022, 2025]) {
        const year = SchoolYear.starting(first);
        const question = { school: found, location: null, year, today: TODAY, rules: seededRuleBook() };
        all.push(dashboardJson(await findDashboard(board, { ...question, audience: 'persons' })));
      }
      return all;
    });
  return { ...school, wouter, drafts, totals };
}
