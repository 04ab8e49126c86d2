import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { findingSentence } from '~/app/format/findings';
import { budgetPeriod } from '~/app/format/right-words';
import type { Dashboard, TeamCell, ThemeCell } from './figure-types';
import type { LumpsumPart, LumpsumYear } from './lumpsum-types';
import type { ByKind, MixCell, MixRow, MixSide } from './mix-types';
import type { RightAmounts, RightsCell } from './rights-types';
import { isShown, type Row, type Shown } from './shown';

/** The dashboard for other programs: hours and euros as decimals, shares in per cent. docs/dashboard-json.md names each field. */
export function dashboardJson(dashboard: Dashboard) {
  const { rights, mix, lumpsum, sentence } = dashboard;
  return {
    school: dashboard.school,
    location: dashboard.location,
    schoolYear: dashboard.yearLabel,
    today: dashboard.today,
    ended: dashboard.ended,
    isBeforeRecords: dashboard.isBeforeRecords,
    people: shown(dashboard.people, ({ persons, fte }) => ({ persons, fte: fte / FULL_TIME })),
    sentence: shown(sentence, ({ granted, carriedIn, usedTenths, lapsing, lapsingPersons }) => ({
      grantedHours: decimal(granted),
      carriedInHours: decimal(carriedIn),
      usedPercent: perCent(usedTenths),
      lapsingHours: decimal(lapsing),
      lapsingPersons,
    })),
    rightPeriods: { hours: dashboard.periods.hours.label, euros: dashboard.periods.money.label },
    rights: {
      total: shown(rights.total, rightsJson),
      byCategory: rights.byCategory.map((row) => ({ category: row.id, ...rowJson(row, rightsJson) })),
      byTeam: rights.byTeam.map((row) => ({ team: row.label, ...rowJson(row, rightsJson) })),
    },
    mix: {
      guidelinePercent: kinds(mix.guidelineTenths, perCent),
      school: shown(mix.school, mixJson),
      byTeam: mix.byTeam.map((row) => ({ team: row.label, ...mixRowJson(row) })),
      byCategory: mix.byCategory.map((row) => ({ category: row.id, ...mixRowJson(row) })),
      byTheme: mix.byTheme.map((row) => ({ theme: row.label, ...mixRowJson(row) })),
      years: mix.years.map(mixYearJson),
    },
    lumpsum: lumpsum && {
      years: lumpsum.years.map(lumpsumJson),
      earlierYears: lumpsum.trend.map(trendJson),
    },
    themes: dashboard.themes.map((row) => ({
      theme: row.id === null ? null : row.label,
      ...rowJson(row, themeJson),
    })),
    teams: dashboard.teams.map((row) => ({
      team: row.id === null ? null : row.label,
      kind: row.kind,
      ...rowJson(row, teamJson),
    })),
    pupilGrants: dashboard.pupilGrants.map(({ schoolYear, pupils, perPupil, total, source }) => ({
      schoolYear,
      pupils,
      eurosPerPupil: decimal(perPupil),
      totalEuros: decimal(total),
      source,
    })),
    findings: dashboard.findings.map(({ check, subject, reason, citation, ruleId, figure }) => ({
      check,
      subject,
      reason,
      sentence: findingSentence({ check, reason }, budgetPeriod(dashboard.periods)),
      rule: ruleId,
      citation,
      figure,
    })),
  };
}
export type DashboardJson = ReturnType<typeof dashboardJson>;

const HUNDREDTHS = 100;
const TENTHS = 10;
const FULL_TIME = 10_000;

/** Hundredths of an hour or cents as a decimal. */
const decimal = (amount: number | null): number | null => (amount === null ? null : amount / HUNDREDTHS);
const perCent = (tenths: number | null): number | null => (tenths === null ? null : tenths / TENTHS);

function shown<Cell extends object, Json extends object>(cell: Shown<Cell>, json: (cell: Cell) => Json) {
  return isShown(cell) ? json(cell) : ({ suppressed: true } as const);
}

function rowJson<Cell extends object, Json extends object>({ cell }: Row<Cell>, json: (cell: Cell) => Json) {
  return shown(cell, json);
}

function kinds<T, Json>(values: ByKind<T>, json: (value: T) => Json): Record<LearningKind, Json> {
  const [work, social, formal] = values;
  return { work: json(work), social: json(social), formal: json(formal) };
}

function rightsJson(cell: RightsCell) {
  return {
    persons: cell.persons,
    personsWithRight: cell.withRight,
    personsWithoutRight: cell.undefinedPersons,
    personsWithLapsingHours: cell.lapsingPersons,
    hours: amountsJson(cell.hours),
    euros: amountsJson(cell.money),
  };
}

function amountsJson(amounts: RightAmounts) {
  return {
    granted: decimal(amounts.granted),
    carriedIn: decimal(amounts.carriedIn),
    used: decimal(amounts.used),
    usedPercent: perCent(amounts.usedTenths),
    planned: decimal(amounts.planned),
    toChoose: decimal(amounts.toChoose),
    remaining: decimal(amounts.remaining),
    lapsing: decimal(amounts.lapsing),
    carriedOut: decimal(amounts.carriedOut),
    overspent: decimal(amounts.overspent),
  };
}

const mixYearJson = (row: Row<MixCell>) => ({ schoolYear: row.label, ...rowJson(row, mixJson) });

/** A row in the year of the dashboard; the earlier years are absent where they were not asked. */
const mixRowJson = ({ earlierYears, ...row }: MixRow) => ({
  ...rowJson(row, mixJson),
  earlierYears: earlierYears?.map(mixYearJson),
});

function mixJson(cell: MixCell) {
  const { hours, participations, money } = cell;
  const sides = (of: typeof hours, amount: (value: number) => number | null) =>
    of && { planned: sideJson(of.planned, amount), realised: sideJson(of.realised, amount) };
  return {
    persons: cell.persons,
    hours: sides(hours, decimal),
    participations: sides(participations, (count) => count),
    euros: sides(money, decimal),
  };
}

function sideJson(side: MixSide, amount: (value: number) => number | null) {
  const of = (index: number) => ({
    amount: amount(side.amounts[index] ?? 0),
    percent: perCent(side.tenths?.[index] ?? null),
    differencePoints: perCent(side.differenceTenths?.[index] ?? null),
  });
  const kinds = Object.fromEntries(LEARNING_KINDS.map((kind, index) => [kind, of(index)]));
  return { total: amount(side.total), ...(kinds as Record<LearningKind, ReturnType<typeof of>>) };
}

function trendJson(year: LumpsumPart['trend'][number]) {
  return {
    calendarYear: year.calendarYear,
    timeEuros: decimal(year.time),
    moneyEuros: decimal(year.money),
    totalEuros: decimal(year.total),
    lumpsumEuros: decimal(year.lumpsum),
    sharePercent: perCent(year.shareTenths),
    complies: year.complies,
    incomplete: year.incomplete,
  };
}

function lumpsumJson(year: LumpsumYear) {
  return {
    ...trendJson(year),
    source: year.source,
    isEstimate: year.isEstimate,
    onlyAutumn: year.onlyAutumn,
    requiredPercent: perCent(year.requiredTenths),
    requiredEuros: decimal(year.required),
    differenceEuros: decimal(year.difference),
    lines: year.lines.map(({ kind, category, cell }) => ({
      kind,
      category,
      ...shown(cell, ({ hours, hourValue, time, money }) => ({
        hours: decimal(hours),
        hourValueEuros: decimal(hourValue),
        timeEuros: decimal(time),
        moneyEuros: decimal(money),
      })),
    })),
    missing: year.missing.map(({ what, category }) => ({ what, category })),
    flags: year.flags,
  };
}

function themeJson(cell: ThemeCell) {
  return {
    hoursPlanned: decimal(cell.hoursPlanned),
    hoursRealised: decimal(cell.hoursRealised),
    eurosPlanned: decimal(cell.moneyPlanned),
    eurosRealised: decimal(cell.moneyRealised),
    hoursPercent: perCent(cell.hoursTenths),
    persons: cell.persons,
    teams: cell.teams,
  };
}

function teamJson(cell: TeamCell) {
  return {
    persons: cell.persons,
    grantedHours: decimal(cell.granted),
    carriedInHours: decimal(cell.carriedIn),
    usedHours: decimal(cell.used),
    usedPercent: perCent(cell.usedTenths),
    lapsingHours: decimal(cell.lapsing),
    lapsingPersons: cell.lapsingPersons,
    mixPercent: cell.mixTenths && kinds(cell.mixTenths, perCent),
  };
}
