import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupBy } from '~/app/domain/maps';
import { listPersonas } from '~/app/features/accounts/persona-queries.server';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { BOARDS } from '~/seeds/stories';
import { DEMO_TODAY } from '~/seeds/stories/vlechtwerk';
import { exportContent, openDemo } from './demo';

let demo: Awaited<ReturnType<typeof openDemo>>;
let again: Awaited<ReturnType<typeof openDemo>>;

beforeAll(async () => {
  demo = await openDemo();
  again = await openDemo();
}, 240_000);
afterAll(async () => {
  await demo?.close();
  await again?.close();
});

test('two runs write the same, apart from ids', async () => {
  const [first, second] = [await exportContent(demo.db), await exportContent(again.db)];
  for (const [table, rows] of Object.entries(first)) {
    expect(rows.length, table).toBeGreaterThan(0);
    expect(second[table]?.length, table).toBe(rows.length);
    expect(
      rows.find((row, place) => row !== second[table]?.[place]),
      table,
    ).toBeUndefined();
  }
}, 60_000);

test('it stands still on the day of the demo', async () => {
  expect(await findDemoDay(demo.db)).toBe(DEMO_TODAY);
});

const ALL_PERSONAS = BOARDS.flatMap(({ personas }) => personas);

test('there is one persona for each role of each board, without a password', async () => {
  const personas = await listPersonas(demo.db, DEMO_TODAY);
  const found = personas.map(({ name, role }) => ({ name, role }));
  expect(found).toEqual(expect.arrayContaining(ALL_PERSONAS.map(({ name, role }) => ({ name, role }))));
  expect(found).toHaveLength(ALL_PERSONAS.length);
  const accounts = await demo.db.selectFrom('accounts').select(['employee_id', 'password_hash']).execute();
  expect(accounts.every((account) => account.employee_id !== null && account.password_hash === null)).toBe(
    true,
  );
});

test('teams have the kind that the story gives them', async () => {
  const teams = await demo.db
    .selectFrom('teams as t')
    .innerJoin('schools as s', 's.id', 't.school_id')
    .select(['s.brin', 't.name', 't.kind'])
    .execute();
  const told = BOARDS.flatMap(({ schools }) => schools).flatMap(({ brin, teams: own }) =>
    own.map(({ name, kind }) => ({ brin, name, kind })),
  );
  const byName = (a: { brin: string; name: string }, b: { brin: string; name: string }) =>
    `${a.brin}${a.name}`.localeCompare(`${b.brin}${b.name}`);
  expect(teams.sort(byName)).toEqual(told.sort(byName));
});

test('every job has a leader, except that of who leads the board or the only school of one', async () => {
  const without = await demo.db
    .selectFrom('jobs as j')
    .select('j.function_name')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('job_leaders as l').select('l.id').whereRef('l.job_id', '=', 'j.id'))),
    )
    .execute();
  expect(without.map(({ function_name }) => function_name).sort()).toEqual([
    'directeur',
    'voorzitter college van bestuur',
  ]);
});

test('every participation counts for a team, a job and a location', async () => {
  const loose = await demo.db
    .selectFrom('participations')
    .select('id')
    .where((where) => where.or([where('team_id', 'is', null), where('location_id', 'is', null)]))
    .execute();
  expect(loose).toEqual([]);
});

test('the logbook runs on in time, and was not written by the story alone', async () => {
  const entries = await demo.db
    .selectFrom('trail_entries')
    .select(['board_id', 'at', 'acting_as'])
    .orderBy('seq')
    .execute();
  for (const chain of groupBy(entries, ({ board_id }) => board_id).values()) {
    const times = chain.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  }
  expect(new Set(entries.map(({ acting_as }) => acting_as))).toEqual(
    new Set(['demo-story', 'hr', 'finance']),
  );
});
