import SQLite from 'better-sqlite3';
import { startThrowawayServer } from '~/bin/support/throwaway-server.mjs';
import { compare } from './compare';
import { Visitor } from './visitor';

// What does the dashboard cost above an empty page of the same server? Nothing is asserted here: a shared machine
// has moods, so a person reads the ratio.

const SCHOOL_YEAR = '2025-2026';

const server = await startThrowawayServer({ env: { RODE_DRAAD_BENCH: '1', RODE_DRAAD_PAGE_CACHE: 'off' } });
try {
  const school = largestSchool(server.database);
  const visitor = new Visitor(server.url);
  await visitor.signInAs('hr');
  const base = `/${school.brin}/${SCHOOL_YEAR}`;
  const { first, second, rounds, requests } = await compare(
    { visit: () => visitor.open(`${base}/dashboard`), cpu: () => visitor.cpu() },
    { visit: () => visitor.open(`${base}/leeg`), cpu: () => visitor.cpu() },
  );

  const ratio = first / second;
  const show = (milliseconds: number) => milliseconds.toFixed(2);
  console.log(`CPU per request, median of ${rounds} rounds of ${requests} requests, orders alternating`);
  console.log(`dashboard of ${school.brin} (${school.staff} people): ${show(first)} ms`);
  console.log(`empty page: ${show(second)} ms`);
  console.log(`ratio ${ratio.toFixed(1)}`);
  console.log(
    JSON.stringify({
      dashboardMs: Number(show(first)),
      emptyMs: Number(show(second)),
      ratio: Number(ratio.toFixed(3)),
      staff: school.staff,
      rounds,
      requests,
    }),
  );
} finally {
  await server.stop();
}

function largestSchool(file: string) {
  const database = new SQLite(file, { readonly: true });
  const row = database
    .prepare(
      `select schools.brin as brin, count(distinct jobs.employee_id) as staff from schools
       join jobs on jobs.board_id = schools.board_id and jobs.school_id = schools.id
       where jobs.valid_from <= '2026-07-31' and (jobs.valid_to is null or jobs.valid_to >= '2025-08-01')
       group by schools.brin order by staff desc limit 1`,
    )
    .get() as { brin: string; staff: number };
  database.close();
  return row;
}
