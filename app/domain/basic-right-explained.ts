import {
  type Addend,
  addFlags,
  type ExtraHours,
  type JobSegment,
  NO_EXTRA,
  rightAddends,
  total,
} from './basic-right';
import { type Explanation, explain, type Formula, formula, type Term, term } from './explanation';
import type { Flag } from './flags';
import { fteShare } from './fte';
import { grantLines } from './grant-lines';
import type { RightKind } from './right-keys';
import type { RightsYear } from './rights-year';
import type { SettingKey } from './settings';

/** Why the basic right in hours or in money is what `basicRight` says. */
export function explainBasicRight(
  year: RightsYear,
  jobs: readonly JobSegment[],
  kind: RightKind,
  extra: ExtraHours = NO_EXTRA,
): Explanation {
  const lines = grantLines(year, jobs);
  const addends = rightAddends(year, lines, kind, extra);
  const flags = new Set<Flag>();
  addFlags(flags, year, addends, lines, extra);
  const [only, ...others] = addends.map((addend) => addendFormula(kind, addend));
  const figure =
    only && others.length === 0
      ? only
      : formula('basicRight', UNIT[kind], total(addends), 'add', only ? [only, ...others] : []);
  const rules = addends.map((addend) => addend.full.rule);
  return explain(figure, { rules, flags, chosen: year.settings, settings: settingsOf(year, addends, flags) });
}

const UNIT = { hours: 'hour', money: 'euro' } as const;

function addendFormula(kind: RightKind, { line, full, extra, value }: Addend): Formula {
  const about = line.job.category;
  const terms: Term[] = [
    term(extra ? 'extraRight' : 'fullTimeRight', UNIT[kind], full.value, {
      about,
      ...(full.rule ? { ruleId: full.rule.id } : {}),
      ...(full.setting ? { setting: full.setting } : {}),
    }),
  ];
  if (full.proRata) terms.push(term('jobSize', 'fte', fteShare(line.job.fteTenThousandths)));
  if (full.proRata && line.scale) terms.push(term('scaling', 'share', line.scale));
  if (line.part) {
    const { share, part, whole, unit } = line.part;
    terms.push(term('yearShare', 'share', share, { of: { part, whole, unit }, setting: 'midYearPolicy' }));
  }
  return formula('basicRight', UNIT[kind], value, 'multiply', terms, { about });
}

function settingsOf(year: RightsYear, addends: readonly Addend[], flags: ReadonlySet<Flag>): SettingKey[] {
  const keys = new Set<SettingKey>();
  for (const { full } of addends) if (full.setting) keys.add(full.setting);
  if (flags.has('mid-year-by-policy')) keys.add('midYearPolicy');
  if (flags.has('capped-at-full-time')) keys.add('capAtFullTime');
  if (flags.has('full-amount-for-part-timers') || flags.has('pro-rata-contested'))
    keys.add('fullAmountForPartTimers');
  if (addends.some((addend) => addend.extra) && year.settings.supportExtraHours !== 'on-request') {
    keys.add('supportExtraHours');
  }
  return [...keys];
}
