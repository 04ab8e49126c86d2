import type { FunctionCategory } from '~/app/domain/people';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { hiddenGroups } from '~/app/domain/small-groups';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { categoryScope, joinScopes } from './figure-keys';
import type { LumpsumPart, LumpsumYear, Missing, SpendingLine } from './lumpsum-types';
import type { LumpsumFigures } from './lumpsum-years';
import { SUPPRESSED, type Viewer } from './suppression';

/** The 10% of the two calendar years of a school year, and the years before it. */
export function lumpsumPart(
  { years, trend }: { years: readonly LumpsumFigures[]; trend: readonly LumpsumFigures[] },
  viewer: Viewer,
  firstRecorded: number | null,
): LumpsumPart {
  const isWhole = ({ calendarYear }: LumpsumFigures) =>
    firstRecorded === null || calendarYear > firstRecorded;
  return {
    years: years.map((year) => ({
      ...lumpsumYear(year, viewer),
      onlyAutumn: isOnlyAutumn(year, firstRecorded),
    })),
    trend: trend.filter((year) => isWhole(year) && hasSomething(year)).map(trendOf),
  };
}

/** The school year that its first seven months belong to was never read in. */
export const isOnlyAutumn = ({ calendarYear }: LumpsumFigures, firstRecorded: number | null): boolean =>
  calendarYear === firstRecorded;

const hasSomething = ({ statement, share }: LumpsumFigures) => statement !== null || share.parts.length > 0;

export function trendOf({ calendarYear, share }: LumpsumFigures): LumpsumPart['trend'][number] {
  return {
    calendarYear,
    scope: `jaar=${calendarYear}`,
    time: share.cents.time,
    money: share.cents.money,
    total: share.cents.total,
    lumpsum: share.cents.denominator,
    shareTenths: share.shareTenths,
    complies: share.complies,
    incomplete: share.incomplete,
  };
}

export function lumpsumYear(figures: LumpsumFigures, viewer: Viewer): Omit<LumpsumYear, 'onlyAutumn'> {
  const { share, statement, spread } = figures;
  const minimum = ruleNumber(share.rule);
  return {
    ...trendOf(figures),
    lines: spendingLines(figures, viewer),
    source: statement?.source ?? null,
    isEstimate: statement?.is_estimate === 1,
    requiredTenths: minimum?.toScaled(3) ?? null,
    required: share.cents.required,
    difference: share.cents.difference,
    missing: missingOf(figures),
    flags: spread ? [...share.flags, 'spread-by-months'] : [...share.flags],
  };
}

/** What has to be entered before the 10% can be told; hours without a value never count as zero. */
export function missingOf({ calendarYear, share, statement }: LumpsumFigures): Missing[] {
  const categories = new Set<FunctionCategory>();
  for (const part of share.parts) if (part.timeValue === null && part.category) categories.add(part.category);
  const missing: Missing[] = [...categories].map((category) => ({
    what: 'hour-value',
    calendarYear,
    category,
    settings: 'uurwaarden',
  }));
  if (!statement) missing.push({ what: 'lumpsum', calendarYear, category: null, settings: 'lumpsum' });
  return missing;
}

/** The categories whose spending is not shown, because too few people stand behind it. */
export function hiddenCategories({ persons }: LumpsumFigures, viewer: Viewer): Set<FunctionCategory> {
  if (viewer.audience === 'persons') return new Set();
  const groups = [...persons];
  const positions = hiddenGroups(
    groups.map(([, count]) => count),
    viewer.threshold,
  );
  return new Set(groups.filter((_, index) => positions.has(index)).map(([category]) => category));
}

function spendingLines(figures: LumpsumFigures, viewer: Viewer) {
  const { calendarYear, share, hourValues } = figures;
  const hidden = hiddenCategories(figures, viewer);
  return share.parts.map((part): SpendingLine => {
    const { kind, category } = part;
    const isHidden = category !== null && hidden.has(category);
    return {
      kind,
      category,
      label: category ? FUNCTION_CATEGORY_WORDS[category] : '',
      scope: joinScopes(`jaar=${calendarYear}`, category ? categoryScope(category) : ''),
      cell: isHidden
        ? SUPPRESSED
        : {
            hours: part.hours,
            hourValue: (category && hourValues[category]?.cents) ?? null,
            time: part.timeCents,
            money: part.cents,
          },
    };
  });
}
