/** Too few people stand behind it: there is nothing else to know about it. */
export interface Suppressed {
  readonly suppressed: true;
}
export type Shown<Cell> = (Cell & { readonly suppressed?: undefined }) | Suppressed;

export const isShown = <Cell extends object>(
  cell: Shown<Cell>,
): cell is Cell & { readonly suppressed?: undefined } => cell.suppressed !== true;

/**
 * One row of a table of figures. `scope` goes behind the name of a figure to make its key:
 * `figureKey('basisrecht-uren-toegekend', row.scope)` is `basisrecht-uren-toegekend?team=...`.
 */
export interface Row<Cell> {
  /** null: without team, or without theme. */
  id: string | null;
  /** Dutch. */
  label: string;
  scope: string;
  cell: Shown<Cell>;
}
