import { rightName } from '~/app/features/figures/figure-keys';
import type { Dashboard, RightAmounts } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/figure-types';
import {
  formatCount,
  formatHours,
  formatMoney,
  formatPercent,
  formatWholeHours,
  formatWholeMoney,
} from '~/app/format/numbers';
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
  const { rights, ended } = dashboard;
  if (!isShown(rights.total)) return null;
  const { hours, money, persons, withRight } = rights.total;
  return {
    figures: rightsFigures(hours, { ended, coming: isComing(dashboard.year, dashboard.today), base, scope }),
    chart: rightsChart({ hours, money }, ended),
    people:
      withRight === null
        ? `${formatCount(persons)} mensen met een dienstverband.`
        : `${formatCount(withRight)} van ${formatCount(persons)} mensen hebben basisrecht.`,
  };
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
  ended: boolean;
  /** The school year has not begun: nothing lapses yet. */
  coming?: boolean;
  base: string;
  /** Whose figures; null: they have no explanation. */
  scope?: string | null;
  kind?: 'hours' | 'money';
  formats?: RightFormats;
}

/** What there is and what becomes of it; what is used, planned and to choose adds up to what was granted and carried in. */
export function rightsFigures(
  amounts: RightAmounts,
  { ended, coming = false, base, scope = '', kind = 'hours', formats = WHOLE }: FiguresFrame,
): FigureText[] {
  const text = (field: keyof RightAmounts) => amountText(amounts, field, formats[kind]);
  const why = (field: keyof RightAmounts) =>
    scope === null ? null : whyPath(base, rightName(kind, field), scope);
  const format = formats[kind];
  const tile = (label: string, field: keyof RightAmounts, note?: string | null): FigureText => ({
    label,
    value: text(field),
    why: why(field),
    ...(note ? { note } : {}),
  });
  const used = tile('gebruikt', 'used');
  if (amounts.usedTenths !== null) {
    const whole = amounts.carriedIn === 0 ? 'toegekend' : 'toegekend + meegenomen';
    used.note = `${formatPercent(amounts.usedTenths / 10)} van ${whole}`;
    used.noteWhy = why('usedTenths');
  }
  if (amounts.overspent) {
    used.note = `${used.note ? `${used.note}; ` : ''}${format(amounts.overspent)} is meer dan het recht`;
  }
  const there = [
    tile('toegekend', 'granted'),
    ...(amounts.carriedIn === 0 ? [] : [tile('meegenomen van vorig jaar', 'carriedIn')]),
    used,
  ];
  if (ended) {
    return [
      ...there,
      ...(amounts.carriedOut === 0 ? [] : [tile('meegenomen naar volgend jaar', 'carriedOut')]),
      tile('vervallen op 31 juli', 'lapsing'),
    ];
  }
  const above = plannedAbove(amounts);
  const planned = plannedInLapsing(amounts);
  const lapses = tile(LAPSES, 'lapsing', planned > 0 ? `daarvan is ${format(planned)} al gepland` : null);
  return [
    ...there,
    tile('gepland', 'planned', above > 0 ? `${format(above)} daarvan is meer dan het recht` : null),
    tile('nog te kiezen', 'toChoose'),
    ...(coming ? [] : [lapses]),
  ];
}

/** Nobody has to panic: what is planned lapses only when it is not carried out. */
const LAPSES = 'vervalt op 31 juli als er niets meer gebeurt';

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
  ended: boolean,
  formats: RightFormats = WHOLE,
): BarChartView {
  const rows = [
    { label: 'Uren', amounts: hours, format: formats.hours },
    { label: 'Geld', amounts: money, format: formats.money },
  ];
  const parts = ended ? ENDED_PARTS : RUNNING_PARTS;
  return barChart({
    title: 'Basisrecht: wat ermee gebeurt',
    description: rows.map(({ label, amounts, format }) => spoken(label, amounts, ended, format)).join(' '),
    max: PER_CENT,
    bars: rows.map(({ label, amounts, format }) => rightBar(label, amounts, parts, format)),
    legend: parts.map(({ tone, label }): LegendItem => ({ tone, label })),
    table: {
      heads: ['', ...parts.map(({ label }) => label)],
      rows: rows.map(({ label, amounts, format }) => [
        label,
        ...parts.map(({ amount }) => (isHidden(amounts, 'used') ? TOO_FEW_SHORT : format(amount(amounts)))),
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
const keptOf = ({ carriedOut, toChoose }: RightAmounts) => Math.min(carriedOut, toChoose ?? 0);

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

const ENDED_PARTS: Part[] = [
  USED,
  { tone: 'open', label: 'meegenomen naar volgend jaar', amount: ({ carriedOut }) => carriedOut },
  { tone: 'lapses', label: 'vervallen op 31 juli', amount: ({ lapsing }) => lapsing ?? 0 },
];

function rightBar(label: string, amounts: RightAmounts, parts: readonly Part[], format: Format): BarInput {
  const whole = (amounts.granted ?? 0) + amounts.carriedIn;
  if (isHidden(amounts, 'used')) return { label, value: TOO_FEW_WORDS, amounts: [] };
  return {
    label,
    value: `${format(amounts.used)} van ${format(whole)}`,
    amounts: parts.map(({ tone, amount }) => [tone, whole === 0 ? 0 : (amount(amounts) / whole) * PER_CENT]),
  };
}

function spoken(label: string, amounts: RightAmounts, ended: boolean, format: Format): string {
  const text = (field: keyof RightAmounts) => amountText(amounts, field, format);
  const rest = ended ? `${text('lapsing')} vervallen` : `${text('toChoose')} nog te kiezen`;
  return `${label}: ${text('used')} gebruikt van ${format((amounts.granted ?? 0) + amounts.carriedIn)}, ${rest}.`;
}
