import { rightName } from '~/app/features/figures/figure-keys';
import type { Dashboard } from '~/app/features/figures/figure-types';
import type { RightAmounts } from '~/app/features/figures/rights-types';
import { isShown } from '~/app/features/figures/shown';
import {
  formatCount,
  formatHours,
  formatMoney,
  formatPercent,
  formatWholeHours,
  formatWholeMoney,
} from '~/app/format/numbers';
import {
  budgetPeriod,
  type RightPeriod,
  type RightPeriods,
  rightScreenWords,
  rightWords,
} from '~/app/format/right-words';
import { type BarInput, barChart } from '~/app/ui/chart/bar-layout.server';
import type { BarChartView, LegendItem } from '~/app/ui/chart/chart-types';
import type { FigureText } from '~/app/ui/figure';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { isComing } from './opening-sentence';
import { plannedInLapsing } from './planned-in-lapsing';
import { whyPath } from './why-path';

const PER_CENT = 100;
const TOO_FEW_SHORT = 'te weinig mensen';

/** The basic right of the school in figures and as two bars: hours and money. */
export function rightsBlock(dashboard: Dashboard, base: string, scope: string | null) {
  const { rights, periods } = dashboard;
  if (!isShown(rights.total)) return null;
  const { hours, money, persons, withRight } = rights.total;
  const budget = budgetPeriod(periods);
  const screen = rightScreenWords(periods.hours.sector);
  const frame = { coming: isComing(dashboard.year, dashboard.today), base, scope };
  return {
    figures: rightsFigures(hours, { ...frame, period: periods.hours }),
    /** Of a calendar year; where money is of the school year the chart tells it. */
    budget: budget && {
      heading: rightWords(budget).heading,
      figures: rightsFigures(money, { ...frame, period: budget }),
    },
    fullTime: fullTimeText(dashboard),
    chart: rightsChart({ hours, money }, periods),
    people:
      withRight === null
        ? `${formatCount(persons)} mensen met een dienstverband.`
        : `${formatCount(withRight)} van ${formatCount(persons)} mensen hebben ${screen.have}.`,
  };
}

/** The hours of a full-time job in PO: by year, and as the rhythm of a week. */
export function fullTimeText({ fullTimeHours }: Pick<Dashboard, 'fullTimeHours'>): string | null {
  if (!fullTimeHours || fullTimeHours.yearly === null) return null;
  const { yearly, weekly } = fullTimeHours;
  const rhythm = weekly === null ? '' : ` (${formatHours(weekly)} per week)`;
  return `Bij een volledige baan ${formatHours(yearly)} per jaar${rhythm}, voor leraren en OOP. Wat er met ongebruikte uren gebeurt, is niet vastgelegd: de cao zegt daar niets over.`;
}

type Format = (amount: number | null) => string;
type RightFormats = Record<'hours' | 'money', Format>;

/** Of a school: decimals only distract. */
const WHOLE: RightFormats = { hours: formatWholeHours, money: formatWholeMoney };

/** Of one person: to the hundredth of an hour, and cents where there are any. */
export const EXACT: RightFormats = {
  hours: formatHours,
  money: (cents) => (cents !== null && cents % 100 === 0 ? formatWholeMoney(cents) : formatMoney(cents)),
};

interface FiguresFrame {
  period: RightPeriod;
  /** Of somebody who saves. */
  saves?: boolean;
  /** The school year has not begun: nothing lapses yet. */
  coming?: boolean;
  base: string;
  /** Whose figures; null: they have no explanation. */
  scope?: string | null;
  formats?: RightFormats;
}

/** What there is and what becomes of it; what is used, planned and to choose adds up to what was granted and carried in. */
export function rightsFigures(
  amounts: RightAmounts,
  { period, saves, coming = false, base, scope = '', formats = WHOLE }: FiguresFrame,
): FigureText[] {
  const { kind, ended } = period;
  const { told, lapses, the, ...words } = rightWords(period, { saves });
  const text = (field: keyof RightAmounts) => amountText(amounts, field, formats[kind]);
  const why = (field: keyof RightAmounts) =>
    scope === null ? null : whyPath(base, rightName(kind, field), scope);
  const format = formats[kind];
  const tile = (label: string, field: keyof RightAmounts, note?: string | null): FigureText => ({
    label,
    value: text(field),
    ...(isHidden(amounts, field) ? { few: true as const } : {}),
    why: why(field),
    ...(note ? { note } : {}),
  });
  const used = tile(told.used, 'used');
  if (amounts.usedTenths !== null) {
    const whole = amounts.carriedIn === 0 ? told.granted : words.whole;
    used.note = `${formatPercent(amounts.usedTenths / 10)} van ${whole}`;
    used.noteWhy = why('usedTenths');
  }
  if (amounts.overspent) {
    used.note = `${used.note ? `${used.note}; ` : ''}${format(amounts.overspent)} is meer dan ${the}`;
  }
  const there = [
    tile(told.granted, 'granted'),
    ...(amounts.carriedIn === 0 ? [] : [tile(told.carriedIn, 'carriedIn')]),
    used,
  ];
  if (ended) {
    return [
      ...there,
      ...(amounts.carriedOut === 0 ? [] : [tile(told.carriedOut, 'carriedOut')]),
      ...(lapses ? [tile(lapses.label, 'lapsing')] : []),
    ];
  }
  const above = plannedAbove(amounts);
  const planned = plannedInLapsing(amounts);
  // Nobody has to panic: what is planned lapses only when it is not carried out.
  const willLapse = lapses && [
    tile(
      `${lapses.label} als er niets meer gebeurt`,
      'lapsing',
      planned > 0 ? `daarvan is ${format(planned)} al gepland` : null,
    ),
  ];
  return [
    ...there,
    tile(told.planned, 'planned', above > 0 ? `${format(above)} daarvan is meer dan ${the}` : null),
    tile(told.toChoose, 'toChoose'),
    ...(coming ? [] : (willLapse ?? [])),
  ];
}

/** What is planned beyond what is left of the right. */
function plannedAbove({ planned, remaining, toChoose }: RightAmounts): number {
  if (planned === null || remaining === null || toChoose === null) return 0;
  return Math.max(0, planned - (remaining - toChoose));
}

/** Null where a right was granted means that too few people stand behind it. */
const isHidden = (amounts: RightAmounts, field: keyof RightAmounts): boolean =>
  amounts[field] === null && amounts.granted !== null;

const amountText = (amounts: RightAmounts, field: keyof RightAmounts, format: Format): string =>
  isHidden(amounts, field) ? TOO_FEW_SHORT : format(amounts[field]);

/** Two bars, each against its own whole: what was granted and came along. */
export function rightsChart(
  { hours, money }: { hours: RightAmounts; money: RightAmounts },
  periods: RightPeriods,
  formats: RightFormats = WHOLE,
): BarChartView {
  const budget = budgetPeriod(periods);
  const rows = [
    { label: 'Uren', amounts: hours, format: formats.hours, ended: periods.hours.ended },
    {
      label: budget ? `Budget ${budget.label}` : 'Geld',
      amounts: money,
      format: formats.money,
      ended: periods.money.ended,
    },
  ];
  const parts = budget ? BUDGET_PARTS : periods.hours.ended ? ENDED_PARTS : RUNNING_PARTS;
  return barChart({
    title: `${rightScreenWords(periods.hours.sector).title}: wat ermee gebeurt`,
    description: rows
      .map(({ label, amounts, format, ended }) => spoken(label, amounts, ended, format))
      .join(' '),
    max: PER_CENT,
    bars: rows.map(({ label, amounts, format }) => rightBar(label, amounts, parts, format)),
    legend: parts.map(({ tone, label }): LegendItem => ({ tone, label })),
    table: {
      heads: ['', ...parts.map(({ label }) => label)],
      rows: rows.map(({ label, amounts, format }) => [
        label,
        ...parts.map(({ amount }) =>
          isHidden(amounts, 'used') || isHidden(amounts, 'carriedIn')
            ? TOO_FEW_SHORT
            : format(amount(amounts)),
        ),
      ]),
    },
  });
}

interface Part {
  tone: 'used' | 'planned' | 'open' | 'lapses';
  label: string;
  amount: (amounts: RightAmounts) => number;
}

const USED: Part = {
  tone: 'used',
  label: 'gebruikt',
  amount: ({ used, overspent }) => (used ?? 0) - (overspent ?? 0),
};
const keptOf = ({ carriedOut, toChoose }: RightAmounts) => Math.min(carriedOut ?? 0, toChoose ?? 0);

const RUNNING_PARTS: Part[] = [
  USED,
  {
    tone: 'planned',
    label: 'gepland',
    amount: ({ remaining, toChoose }) => Math.max(0, (remaining ?? 0) - (toChoose ?? 0)),
  },
  { tone: 'open', label: 'nog te kiezen, mag mee naar volgend jaar', amount: keptOf },
  {
    tone: 'lapses',
    label: 'nog te kiezen, vervalt anders op 31 juli',
    amount: (amounts) => (amounts.toChoose ?? 0) - keptOf(amounts),
  },
];

/** Of hours nobody says that they lapse, and of money the tiles tell when. */
const BUDGET_PARTS: Part[] = [
  { ...USED, label: 'gebruikt of besteed' },
  {
    tone: 'planned',
    label: 'gepland',
    amount: ({ remaining, toChoose }) => Math.max(0, (remaining ?? 0) - (toChoose ?? 0)),
  },
  { tone: 'open', label: 'nog niet gepland', amount: ({ toChoose }) => toChoose ?? 0 },
];

const ENDED_PARTS: Part[] = [
  USED,
  { tone: 'open', label: 'meegenomen naar volgend jaar', amount: ({ carriedOut }) => carriedOut ?? 0 },
  { tone: 'lapses', label: 'vervallen op 31 juli', amount: ({ lapsing }) => lapsing ?? 0 },
];

function rightBar(label: string, amounts: RightAmounts, parts: readonly Part[], format: Format): BarInput {
  const whole = (amounts.granted ?? 0) + (amounts.carriedIn ?? 0);
  if (isHidden(amounts, 'used') || isHidden(amounts, 'carriedIn'))
    return { label, value: TOO_FEW_WORDS, amounts: [] };
  return {
    label,
    value: `${format(amounts.used)} van ${format(whole)}`,
    amounts: parts.map(({ tone, amount }) => [tone, whole === 0 ? 0 : (amount(amounts) / whole) * PER_CENT]),
  };
}

function spoken(label: string, amounts: RightAmounts, ended: boolean, format: Format): string {
  const text = (field: keyof RightAmounts) => amountText(amounts, field, format);
  const rest =
    ended && amounts.lapsing !== null ? `${text('lapsing')} vervallen` : `${text('toChoose')} nog te kiezen`;
  if (isHidden(amounts, 'carriedIn')) return `${label}: ${text('used')} gebruikt.`;
  const whole = (amounts.granted ?? 0) + (amounts.carriedIn ?? 0);
  return `${label}: ${text('used')} gebruikt van ${format(whole)}, ${rest}.`;
}
