import { holdsOn } from '~/app/domain/dates';
import type { JobsTable } from '~/db/tables';
import type { StaffRow } from './staff-rows';

/** One job with its consecutive periods (each a row), and the file's rows about it. */
export interface JobChain {
  jobNumber: string;
  periods: JobsTable[];
  rows: StaffRow[];
}

const SAME_START = 8;
const SAME_FUNCTION = 4;
const SAME_CATEGORY = 2;
const SAME_FTE = 1;

/** Puts each row of a person with the job that it is about: by number, else by what it shares most with. */
export function chainRows(
  existing: readonly JobsTable[],
  rows: readonly StaffRow[],
  referenceDate: string,
): JobChain[] {
  const chains = new Map<string, JobChain>();
  for (const job of [...existing].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))) {
    const chain = chains.get(job.job_number) ?? { jobNumber: job.job_number, periods: [], rows: [] };
    chain.periods.push(job);
    chains.set(job.job_number, chain);
  }
  for (const row of rows) {
    if (row.jobNumber === undefined) continue;
    const chain = chains.get(row.jobNumber) ?? { jobNumber: row.jobNumber, periods: [], rows: [] };
    chain.rows.push(row);
    chains.set(row.jobNumber, chain);
  }
  placeUnnumbered(
    chains,
    rows.filter((row) => row.jobNumber === undefined),
    referenceDate,
  );
  return [...chains.values()];
}

function placeUnnumbered(chains: Map<string, JobChain>, rows: StaffRow[], referenceDate: string): void {
  const free = [...chains.values()].filter((chain) => chain.rows.length === 0);
  const running = free.filter((chain) => chain.periods.some((period) => runsOn(period, referenceDate)));
  const [only] = running.length > 0 ? running : free;
  if (rows.length === 1 && rows[0] && only && (running.length === 1 || free.length === 1)) {
    only.rows.push(rows[0]);
    return;
  }
  const pairs = rows.flatMap((row, index) =>
    free.map((chain) => ({ row, index, chain, score: likeness(row, chain, referenceDate) })),
  );
  pairs.sort((a, b) => b.score - a.score || a.index - b.index);
  const placed = new Set<StaffRow>();
  for (const { row, chain, score } of pairs) {
    if (score < SAME_CATEGORY || placed.has(row) || chain.rows.length > 0) continue;
    chain.rows.push(row);
    placed.add(row);
  }
  let next = 1;
  for (const row of rows) {
    if (placed.has(row)) continue;
    while (chains.has(String(next))) next += 1;
    chains.set(String(next), { jobNumber: String(next), periods: [], rows: [row] });
  }
}

function likeness(row: StaffRow, chain: JobChain, referenceDate: string): number {
  const scores = chain.periods.map((period) => {
    let score = runsOn(period, referenceDate) ? 0.5 : 0;
    if (row.validFrom === period.valid_from) score += SAME_START;
    if (row.functionName === period.function_name) score += SAME_FUNCTION;
    if (row.category === period.function_category) score += SAME_CATEGORY;
    if (row.fte === period.fte) score += SAME_FTE;
    return score;
  });
  return Math.max(...scores);
}

export function runsOn(period: { valid_from: string; valid_to: string | null }, date: string): boolean {
  return holdsOn(period.valid_from, period.valid_to, date);
}

/** The later of two days; ISO dates compare as text. */
export function later(a: string, b: string): string {
  return [a, b].sort()[1] as string;
}
