import { basicRight, type ExtraHours, type JobSegment } from './basic-right';
import { addYears, type IsoDate, overlap, yearOf } from './dates';
import { Exact } from './exact';
import type { Flag } from './flags';
import { isUnusedDefined, type RightKind } from './right-keys';
import type { RightsYear } from './rights-year';
import { type CarriedLot, fitLots, type YearEnd, yearEnd } from './year-end';

/** Hours in hundredths of an hour, money in cents. */
export interface Amounts {
  readonly hours: number;
  readonly cents: number;
}

/** A written agreement that part of the right of `fromYear` goes on; null: to the end of the next period (D8). */
export interface CarryOverAgreement extends Amounts {
  readonly fromYear: number;
  readonly expiresOn: IsoDate | null;
}

/** One person in one period; `used` and `planned` are the charges to the basic right, realised and still open. */
export interface PersonYear {
  readonly jobs: readonly JobSegment[];
  readonly used: Amounts;
  readonly planned: Amounts;
  readonly carriedIn?: Readonly<Record<RightKind, readonly CarriedLot[]>>;
  readonly agreements?: readonly CarryOverAgreement[];
  readonly extraHours?: ExtraHours;
  /** What closing the year has posted; it goes before what the rules would give now. */
  readonly posted?: PostedRights;
}

/** The grants, null: none; and what came along and went on, as far as that was posted. */
export interface PostedRights {
  readonly hours: number | null;
  readonly cents: number | null;
  readonly carriedIn?: Partial<Amounts>;
  readonly carriedOut?: Partial<Amounts>;
}

/** Hundredths of an hour or cents; null: not defined, because no right is. */
export interface RightBalance {
  readonly granted: number | null;
  readonly carriedIn: number;
  readonly used: number;
  readonly planned: number;
  readonly remaining: number | null;
  readonly toChoose: number | null;
  readonly carriedOut: number;
  readonly lapsing: number | null;
  readonly overspent: number | null;
  readonly carriedOutLots: readonly CarriedLot[];
}

export interface PersonRights {
  readonly hours: RightBalance;
  readonly money: RightBalance;
  /** Hundredths of an hour, part of the hours granted. */
  readonly extraHours: number;
  /** The period is over: what was lapsing has lapsed. */
  readonly ended: boolean;
  readonly flags: readonly Flag[];
}

/** What one person was granted, used, can still choose and loses, in hours and in money (art. 17.4-17.6). */
export function personRights(year: RightsYear, person: PersonYear, today: IsoDate): PersonRights {
  const right = basicRight(year, person.jobs, person.extraHours);
  const granted = {
    hours: person.posted ? person.posted.hours : right.hours.amount,
    money: person.posted ? person.posted.cents : right.money.amount,
  };
  const hours = balance(year, person, 'hours', granted.hours, today);
  const money = balance(year, person, 'money', granted.money, today);
  const over = (hours.overspent ?? 0) > 0 || (money.overspent ?? 0) > 0;
  return {
    hours,
    money,
    extraHours: right.extraHours,
    ended: today > year.period.end,
    flags: over ? [...right.flags, 'over-basic-right'] : right.flags,
  };
}

/** Consecutive periods of one person, oldest first: what one carries out, the next carries in. */
export function rightsChain(
  years: readonly { readonly year: RightsYear; readonly person: PersonYear }[],
  today: IsoDate,
): PersonRights[] {
  let carriedIn: PersonYear['carriedIn'];
  return years.map(({ year, person }) => {
    const rights = personRights(year, carriedIn ? { ...person, carriedIn } : person, today);
    carriedIn = { hours: rights.hours.carriedOutLots, money: rights.money.carriedOutLots };
    return rights;
  });
}

/** What somebody saves without an agreement: until when or of how many years, by which rule; null: nothing (D15). */
export function savingOf(year: RightsYear, { jobs }: Pick<PersonYear, 'jobs'>, kind: RightKind) {
  const saver =
    kind === 'money' &&
    jobs.find(
      ({ category, from, to }) =>
        year.moneySaved.has(category) && overlap(year.period, { start: from, end: to }) !== null,
    );
  if (!saver) return null;
  const { years = null, rule = null } = year.moneySaved.get(saver.category) ?? {};
  // Without a limit it is kept until a rule says how long.
  return year.settings.savingReading === 'grants'
    ? { rule, keptUntil: FOR_EVER, grantsAtMost: years }
    : { rule, keptUntil: years === null ? FOR_EVER : addYears(year.period.end, years), grantsAtMost: null };
}

/** What goes on without an agreement: what the rule says of everybody, or all that somebody saves (D15). */
function goesOnByDefault(year: RightsYear, person: PersonYear, kind: RightKind) {
  const saving = savingOf(year, person, kind);
  return saving
    ? { carriedByDefault: Exact.ONE, keptUntil: saving.keptUntil, grantsAtMost: saving.grantsAtMost }
    : { carriedByDefault: year.carriedByDefault.share };
}

/** Until when something is kept of which no rule says how long. */
export const FOR_EVER: IsoDate = '9999-12-31';
const NO_LOTS: readonly CarriedLot[] = [];

/** What came along from earlier periods, as it was posted where that has been done. */
export function cameAlong(year: RightsYear, person: PersonYear, kind: RightKind): readonly CarriedLot[] {
  const lots = person.carriedIn?.[kind] ?? NO_LOTS;
  const posted = person.posted?.carriedIn?.[kind === 'hours' ? 'hours' : 'cents'];
  return posted === undefined
    ? lots
    : fitLots(lots, posted, { fromYear: yearOf(year.period.start) - 1, expiresOn: null });
}

function balance(
  year: RightsYear,
  person: PersonYear,
  kind: RightKind,
  granted: number | null,
  today: IsoDate,
): RightBalance {
  const field = kind === 'hours' ? 'hours' : 'cents';
  const firstYear = yearOf(year.period.start);
  const agreed = person.agreements?.filter((agreement) => agreement.fromYear === firstYear);
  const end: YearEnd = yearEnd({
    granted: granted ?? 0,
    carriedIn: cameAlong(year, person, kind),
    used: person.used[field],
    planned: person.planned[field],
    agreed: agreed?.map((agreement) => ({ amount: agreement[field], expiresOn: agreement.expiresOn })),
    ...goesOnByDefault(year, person, kind),
    year: firstYear,
    end: year.period.end,
    today,
  });
  const postedOut = person.posted?.carriedOut?.[field];
  const unused = end.carriedOut + end.lapsing;
  // What went on stays what it was, also when more turns out to be used; this year has no more than is left of it.
  const carriedOut = postedOut === undefined ? end.carriedOut : Math.min(postedOut, unused);
  const defined = granted !== null || end.carriedIn > 0;
  return {
    granted,
    carriedIn: end.carriedIn,
    used: person.used[field],
    planned: person.planned[field],
    remaining: defined ? end.remaining : null,
    toChoose: defined ? end.toChoose : null,
    carriedOut,
    lapsing: defined && isUnusedDefined(year.sector, kind) ? unused - carriedOut : null,
    overspent: granted === null ? null : end.overspent,
    carriedOutLots:
      postedOut === undefined
        ? end.lots
        : fitLots(end.lots, postedOut, {
            fromYear: firstYear,
            expiresOn: agreed?.at(-1)?.expiresOn ?? null,
          }),
  };
}
