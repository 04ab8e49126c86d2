const WARM_UP = 150;
const ROUNDS = 15;
const REQUESTS = 20;

export interface Candidate {
  visit(): Promise<unknown>;
  /** Milliseconds of CPU that the server has used so far. */
  cpu(): Promise<number>;
}

/** The median CPU per visit of both, in milliseconds, measured in turns so that a slow moment hits both. */
export async function compare(a: Candidate, b: Candidate) {
  for (let visit = 0; visit < WARM_UP; visit += 1) {
    await a.visit();
    await b.visit();
  }
  const costs: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) {
      costs[0].push(await perVisit(a));
      costs[1].push(await perVisit(b));
    } else {
      costs[1].push(await perVisit(b));
      costs[0].push(await perVisit(a));
    }
  }
  return { first: median(costs[0]), second: median(costs[1]), rounds: ROUNDS, requests: REQUESTS };
}

async function perVisit({ visit, cpu }: Candidate): Promise<number> {
  const before = await cpu();
  for (let request = 0; request < REQUESTS; request += 1) await visit();
  return ((await cpu()) - before) / REQUESTS;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
