const WARM_UP = 150;
export const ROUNDS = 15;
export const REQUESTS = 20;

export interface Candidate {
  visit(): Promise<unknown>;
  /** Done before every visit, by another process than the one that is measured. */
  before?(): Promise<unknown>;
}

/**
 * The median CPU per visit of each candidate, in milliseconds. They are measured in turns, every round beginning with
 * another, so that a slow moment hits all of them. `cpu` tells the milliseconds that the server has used so far.
 */
export async function compare(candidates: readonly Candidate[], cpu: () => Promise<number>) {
  for (let visit = 0; visit < WARM_UP; visit += 1) {
    for (const candidate of candidates) await visitOnce(candidate);
  }
  const costs = candidates.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < candidates.length; turn += 1) {
      const place = (round + turn) % candidates.length;
      costs[place]?.push(await perVisit(candidates[place] as Candidate, cpu));
    }
  }
  return costs.map(median);
}

async function perVisit(candidate: Candidate, cpu: () => Promise<number>): Promise<number> {
  // What the turn of another candidate left to be done is not counted.
  await visitOnce(candidate);
  const before = await cpu();
  for (let request = 0; request < REQUESTS; request += 1) await visitOnce(candidate);
  return ((await cpu()) - before) / REQUESTS;
}

async function visitOnce({ before, visit }: Candidate): Promise<void> {
  await before?.();
  await visit();
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
