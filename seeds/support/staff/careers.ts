import { addDays, type IsoDate } from '~/app/domain/dates';
import type { ContractType } from '~/app/domain/people';
import type { Random } from '../random';
import type { JobPeriod } from './people';

export interface Span {
  firstYear: number;
  lastYear: number;
  today: IsoDate;
}

export interface Start {
  from: IsoDate;
  fte: number;
  contract: ContractType;
  scale: string;
  team: string;
}

const LEAVES = 0.09;
const LEAVES_EARLY_IN_RUNNING_YEAR = 0.03;
const CHANGES_SIZE_IN_AUGUST = 0.07;
const CHANGES_SIZE_IN_FEBRUARY = 0.035;
const CHANGES_TEAM = 0.03;
const SIZES = { least: 0.3, most: 1 };
const STEPS = [-0.2, -0.1, 0.1, 0.2];
const GUESTS: readonly ContractType[] = ['hired', 'agency', 'trainee'];

/** How a job goes on from its start: growing, shrinking, changing team, becoming permanent, ending. */
export function career(
  random: Random,
  start: Start,
  span: Span,
  may: { leave: boolean; change: boolean; teams: readonly string[] },
): JobPeriod[] {
  const periods: JobPeriod[] = [{ ...start, to: null }];
  const change = (on: IsoDate, changes: Partial<JobPeriod>) => {
    const current = periods.at(-1) as JobPeriod;
    if (on <= current.from) return;
    current.to = addDays(on, -1);
    periods.push({ ...current, ...changes, from: on, to: null });
  };
  const now = () => periods.at(-1) as JobPeriod;
  for (let year = span.firstYear; year <= span.lastYear; year += 1) {
    const [august, february] = [`${year}-08-01`, `${year + 1}-02-01`];
    if (start.from >= `${year + 1}-08-01`) continue;
    if (GUESTS.includes(start.contract)) {
      if (start.contract === 'trainee' || random.chance(0.6)) return ending(periods, `${year + 1}-07-31`);
      continue;
    }
    if (now().contract === 'temporary' && now().from < addDays(august, -200))
      change(august, { contract: 'permanent' });
    if (may.change && year > span.firstYear && random.chance(CHANGES_SIZE_IN_AUGUST))
      change(august, { fte: otherSize(random, now().fte) });
    if (may.teams.length > 1 && year > span.firstYear && random.chance(CHANGES_TEAM))
      change(august, { team: random.pick(may.teams.filter((team) => team !== now().team)) });
    if (february <= span.today && may.change && random.chance(CHANGES_SIZE_IN_FEBRUARY))
      change(february, { fte: otherSize(random, now().fte) });
    if (!may.leave) continue;
    const running = year === span.lastYear;
    if (random.chance(running ? LEAVES_EARLY_IN_RUNNING_YEAR : LEAVES))
      return ending(periods, leavingDay(random, year, running));
  }
  return periods;
}

function otherSize(random: Random, fte: number): number {
  const step = random.pick(STEPS);
  const other = Math.round((fte + step) * 100) / 100;
  const fits = other >= SIZES.least && other <= SIZES.most;
  return fits ? other : Math.round((fte - step) * 100) / 100;
}

function leavingDay(random: Random, year: number, running: boolean): IsoDate {
  const days = running
    ? [`${year}-12-31`, `${year + 1}-01-31`]
    : [`${year + 1}-07-31`, `${year + 1}-07-31`, `${year}-12-31`, `${year + 1}-01-31`, `${year + 1}-04-30`];
  return random.pick(days);
}

/** Nobody's job ends before it began, nor has stretches after its end. */
function ending(periods: JobPeriod[], on: IsoDate): JobPeriod[] {
  const kept = periods.filter((period, index) => index === 0 || period.from <= on);
  const last = kept.at(-1) as JobPeriod;
  last.to = on < last.from ? null : on;
  return kept;
}
