/** One activity of a theme and target group, with the years in which it is planned (D26: the years are free). */
export interface ThemeRow {
  readonly years: readonly number[];
}

export interface ThemeTableTotals {
  readonly perRow: readonly number[];
  readonly perYear: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Counts the marks of an activities x years table; years outside the columns are not counted. */
export function themeTable(columns: readonly number[], rows: readonly ThemeRow[]): ThemeTableTotals {
  const marked = rows.map((row) => new Set(row.years.filter((year) => columns.includes(year))));
  const perRow = marked.map((years) => years.size);
  const perYear = new Map(columns.map((year) => [year, marked.filter((years) => years.has(year)).length]));
  return { perRow, perYear, total: perRow.reduce((added, count) => added + count, 0) };
}
