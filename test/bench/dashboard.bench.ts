import SQLite from 'better-sqlite3';
import { startThrowawayServer } from '~/bin/support/throwaway-server.mjs';
import { compare } from './compare';
import { Visitor } from './visitor';

// What does the dashboard cost above an empty page of the same server? Nothing is asserted here: a shared machine
// has moods, so a person reads the ratio. Pages are rendered anew each time; the sums of a school are kept until its
// data changes, so the first visit after a change is measured apart.

const SCHOOL_YEAR = '2025-2026';
const CHANGES = 31;

const server = await startThrowawayServer({ env: { RODE_DRAAD_BENCH: '1' } });
try {
  const school = largestSchool(server.database);
  const visitor = new Visitor(server.url);
  await visitor.signInAs('hr');
  const base = `/${school.brin}/${SCHOOL_YEAR}`;
  const afterChange = await costAfterChange(visitor, `${base}/dashboard`, server.database, school.brin);
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
    `first dashboard after a change: ${show(afterChange)} ms, ratio ${(afterChange / second).toFixed(1)}`,
  );
  console.log(
    JSON.stringify({
      dashboardMs: Number(show(first)),
      emptyMs: Number(show(second)),
      ratio: Number(ratio.toFixed(3)),
      afterChangeMs: Number(show(afterChange)),
      staff: school.staff,
      rounds,
      requests,
    }),
  );
} finally {
  await server.stop();
}

/** The median CPU, in milliseconds, of visits that each find the school's data changed. */
async function costAfterChange(visitor: Visitor, path: string, file: string, brin: string): Promise<number> {
  const database = new SQLite(file);
  const change = database.prepare('update schools set data_version = data_version + 1 where brin = ?');
  const costs: number[] = [];
  for (let visit = 0; visit < CHANGES; visit += 1) {
    change.run(brin);
    const before = await visitor.cpu();
    await visitor.open(path);
    costs.push((await visitor.cpu()) - before);
  }
  database.close();
  return costs.sort((a, b) => a - b)[CHANGES >> 1] ?? Number.NaN;
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
