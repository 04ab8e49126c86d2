import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { BarChartView, BarView, LegendItem, Tone } from './chart-types';

const LABEL_HEIGHT = 21;
const BAR = 17;
const THIN_BAR = 9;
const GAP = 5;
const GROUP_GAP = 13;
const NORM_LABEL_HEIGHT = 20;

/** One bar as told: amounts by tone, drawn from left to right. */
export interface BarInput {
  label?: string;
  href?: string;
  value?: string;
  amounts: readonly (readonly [Tone, number])[];
  thin?: boolean;
}

export interface BarChartInput {
  title: string;
  description: string;
  bars: readonly BarInput[];
  /** What the full width stands for; absent: the longest bar. */
  max?: number;
  ticks?: readonly { at: number; label?: string }[];
  norm?: { at: number; label: string };
  legend: readonly LegendItem[];
  table: BarChartView['table'];
}

/** Works out where every bar stands: widths in per cent, heights in pixels, so that it fits any screen. */
export function barChart(input: BarChartInput): BarChartView {
  const longest = Math.max(
    ...input.bars.map(({ amounts }) => amounts.reduce((sum, [, amount]) => sum + amount, 0)),
  );
  const scale = scaleLinear([0, input.max ?? (longest || 1)], [0, 100]).clamp(true);
  const at = (value: number) => Math.round(scale(value) * 100) / 100;
  let y = input.norm ? NORM_LABEL_HEIGHT : 0;
  const bars = input.bars.map((bar, index): BarView => {
    const labelled = bar.label !== undefined || bar.value !== undefined;
    if (index > 0) y += labelled ? GROUP_GAP : GAP;
    if (labelled) y += LABEL_HEIGHT;
    const { amounts, thin, ...words } = bar;
    const view: BarView = {
      ...words,
      parts: barParts(amounts, at),
      y,
      ...(thin ? { thin: true as const } : {}),
    };
    y += thin ? THIN_BAR : BAR;
    return view;
  });
  const { title, description, legend, table, norm } = input;
  return {
    title,
    description,
    height: y + 1,
    bars,
    ticks: (input.ticks ?? []).map((tick) => ({ ...tick, at: at(tick.at) })),
    ...(norm ? { norm: { ...norm, at: at(norm.at) } } : {}),
    legend: [...legend],
    table,
  };
}

/** The parts of one bar; those of nothing are left out. */
function barParts(amounts: BarInput['amounts'], at: (value: number) => number): BarView['parts'] {
  const row = Object.fromEntries(amounts);
  const series = stack<Record<string, number>>().keys(amounts.map(([tone]) => tone))([row]);
  return series.flatMap(({ key, 0: ends }) => {
    const [start, end] = [at(ends?.[0] ?? 0), at(ends?.[1] ?? 0)];
    return end > start ? [[key as Tone, start, Math.round((end - start) * 100) / 100]] : [];
  });
}
