/** The tones of the charts: three for 70-20-10, four for what happens with a right, two for time and money. */
export type Tone = 'work' | 'social' | 'formal' | 'used' | 'planned' | 'open' | 'lapses' | 'time' | 'money';

/** One bar: its parts from left to right in per cent of the width. */
export interface BarView {
  /** At the left above the bar; absent for a second bar under the same label. */
  label?: string;
  href?: string;
  /** At the right above the bar. */
  value?: string;
  parts: [tone: Tone, start: number, width: number][];
  thin?: true;
  y: number;
}

export interface LegendItem {
  tone: Tone;
  label: string;
  value?: string;
}

/** A chart of horizontal bars with everything worked out on the server, and the same figures as a table. */
export interface BarChartView {
  title: string;
  /** What the picture shows, for whoever does not see it. */
  description: string;
  height: number;
  bars: BarView[];
  /** Dotted lines, such as those of a guideline. */
  ticks: { at: number; label?: string }[];
  /** The one red line, such as that at ten per cent. */
  norm?: { at: number; label: string };
  legend: LegendItem[];
  table: { heads: string[]; rows: string[][] };
}
