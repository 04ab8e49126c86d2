import SQLite from 'better-sqlite3';
import { startThrowawayServer } from '~/bin/support/throwaway-server.mjs';
import { openChanger } from './change-participation';
import { compare, REQUESTS, ROUNDS } from './compare';
import { Visitor } from './visitor';

// What does the dashboard cost above an empty page of the same server? Nothing is asserted here: a shared machine
// has moods, so a person reads the ratios. Pages are rendered anew each time. Sums of what did not change are kept in
// memory, so the dashboard is measured twice: without a change, and with a change of a participation of this school
// year before every request.

const SCHOOL_YEAR = 2025;

const server = await startThrowawayServer({ env: { RODE_DRAAD_BENCH: '1' } });
try {
  const school = largestSchool(server.database);
  const changer = await openChanger(server.database, school, SCHOOL_YEAR);
  const visitor = new Visitor(server.url);
  await visitor.signInAs('hr');
  const open = (page: string) => visitor.open(`/${school.brin}/${SCHOOL_YEAR}-${SCHOOL_YEAR + 1}/${page}`);
  const [empty = 0, dashboard = 0, afterChange = 0] = await compare(
    [
      { visit: () => open('leeg') },
      { visit: () => open('dashboard') },
      { before: changer.change, visit: () => open('dashboard') },
    ],
    () => visitor.cpu(),
  );
  await changer.close();

  const told = (cost: number) => `${cost.toFixed(2)} ms, ratio ${(cost / empty).toFixed(1)}`;
  console.log(`CPU per request, median of ${ROUNDS} rounds of ${REQUESTS} requests, taking turns`);
  console.log(`empty page: ${empty.toFixed(2)} ms`);
  console.log(`dashboard of ${school.brin} (${school.staff} people): ${told(dashboard)}`);
  console.log(`the same, each request after a change of a participation: ${told(afterChange)}`);
  const rounded = (value: number) => Number(value.toFixed(3));
  console.log(
    JSON.stringify({
      emptyMs: rounded(empty),
      dashboardMs: rounded(dashboard),
      ratio: rounded(dashboard / empty),
      afterChangeMs: rounded(afterChange),
      afterChangeRatio: rounded(afterChange / empty),
      staff: school.staff,
      rounds: ROUNDS,
      requests: REQUESTS,
    }),
  );
} finally {
  await server.stop();
}

function largestSchool(file: string) {
  const database = new SQLite(file, { readonly: true });
  const row = database
    .prepare(
      `select schools.board_id as boardId, schools.id as id, schools.brin as brin,
         count(distinct jobs.employee_id) as staff from schools
       join jobs on jobs.board_id = schools.board_id and jobs.school_id = schools.id
       where jobs.valid_from <= '2026-07-31' and (jobs.valid_to is null or jobs.valid_to >= '2025-08-01')
       group by schools.board_id, schools.id, schools.brin order by staff desc limit 1`,
    )
    .get() as { boardId: string; id: string; brin: string; staff: number };
  database.close();
  return row;
}
