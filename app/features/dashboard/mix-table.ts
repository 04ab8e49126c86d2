import { LEARNING_KINDS } from '~/app/domain/activities';
import { figureKey, MIX_KIND_NAMES, mixKey, mixTotalKey } from '~/app/features/figures/figure-keys';
import type { Measure, MixCell, MixRow, MixSide } from '~/app/features/figures/mix-types';
import { isShown, type Row } from '~/app/features/figures/shown';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { type Column, type ColumnKind, type TableDefinition, TOO_FEW } from '~/app/ui/table/table-types';
import { mixColumn } from './mix-column';
import { percentOf, shownValue } from './shown-cell';
import { whyPathOfKey } from './why-path';

const KINDS: Record<Measure, ColumnKind> = { hours: 'hours', participations: 'count', money: 'money' };
const TOTALS: Record<Measure, string> = { hours: 'uren', participations: 'aantal', money: '€' };
const SIDES = { planned: 'gepland', realised: 'gedaan' } as const;
type Side = keyof typeof SIDES;
const LABELS: Record<Side, string> = { planned: 'Gepland', realised: 'Gedaan' };
/** The kinds as they stand in the address of a column. */
const NUMBERS = ['70', '20', '10'];

/** What the table of a part of the mix needs to know beside its rows. */
interface Asked {
  measure: Measure;
  /** Label of the school year of the page. */
  year: string;
  /** Labels of the three school years before, oldest first. */
  earlier: readonly string[];
  /** Whether there is a guideline to lay beside it. */
  hasGuideline: boolean;
  /** Where its figures are explained; null: what is looked at has no figures of its own. */
  base: string | null;
}

/** The mix by team, function category or theme: planned and done, how far from the guideline, and the years before. */
export function mixTable(
  given: { name: string; prefix: string; caption: string; label: string },
  asked: Asked,
): TableDefinition<MixRow> {
  return {
    name: given.name,
    prefix: given.prefix,
    caption: given.caption,
    columns: [
      { id: given.prefix, label: given.label, kind: 'text', value: ({ label }) => label },
      // What the page is about comes first, so that a phone shows it without scrolling.
      mixOfYear('planned', asked),
      mixOfYear('realised', asked),
      ...(asked.hasGuideline ? differenceColumns(asked) : []),
      // Back in time, because the year of the page comes first.
      ...asked.earlier.flatMap((_, index) => yearColumns(index, asked)).reverse(),
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: shownValue<MixCell>(({ persons }) => persons),
        why: whyOf(asked, (scope) => figureKey('leermix-mensen', scope)),
      },
      ...amountColumns('planned', asked),
      ...amountColumns('realised', asked),
    ],
  };
}

/** How what was planned or done in the year of the page divides. */
function mixOfYear(side: Side, asked: Asked): Column<MixRow> {
  return dividedColumn({ id: `${SIDES[side]}-mix`, year: asked.year, side }, asked, (row) => row);
}

/** How much was planned or done, and (when asked for) each share to the tenth. */
function amountColumns(side: Side, asked: Asked): Column<MixRow>[] {
  const { measure } = asked;
  const word = SIDES[side];
  const label = LABELS[side];
  const of = (cell: MixCell): MixSide | undefined => cell[measure]?.[side];
  const shares = LEARNING_KINDS.map(
    (kind, index): Column<MixRow> => ({
      id: `${word}-${NUMBERS[index]}`,
      label: `${label}, ${LEARNING_KIND_WORDS[kind]}`,
      kind: 'percent',
      none: '–',
      hidden: true,
      value: shownValue<MixCell>((cell) => percentOf(of(cell)?.tenths?.[index] ?? null)),
      why: whyOf(asked, (scope) => mixKey(kind, { measure, side, scope })),
    }),
  );
  return [
    {
      id: word,
      label: `${label}, ${TOTALS[measure]}`,
      kind: KINDS[measure],
      value: shownValue<MixCell>((cell) => of(cell)?.total ?? 0),
      why: whyOf(asked, (scope) => mixTotalKey({ measure, side, scope })),
      total: 'sum',
    },
    ...shares,
  ];
}

/** Points above or below the guideline, of what was done; never good or bad. */
const differenceColumns = (asked: Asked): Column<MixRow>[] =>
  LEARNING_KINDS.map((kind, index) => ({
    id: `verschil-${NUMBERS[index]}`,
    label: `Verschil ${MIX_KIND_NAMES[kind]}, punten`,
    kind: 'points',
    none: '–',
    value: shownValue<MixCell>((cell) =>
      percentOf(cell[asked.measure]?.realised.differenceTenths?.[index] ?? null),
    ),
    why: whyOf(asked, (scope) => mixKey(kind, { measure: asked.measure, what: 'difference', scope })),
  }));

/** An earlier school year: what was done, and (when asked for) what was planned. */
function yearColumns(index: number, asked: Asked): Column<MixRow>[] {
  const year = asked.earlier[index] ?? '';
  return (['planned', 'realised'] as const).map((side) => {
    const column = { id: `${SIDES[side]}-${year}`, year, side, hidden: side === 'planned' };
    return dividedColumn(column, asked, ({ earlierYears }) => earlierYears?.[index]);
  });
}

function dividedColumn(
  { year, side, ...column }: { id: string; year: string; side: Side; hidden?: boolean },
  { measure, base }: Asked,
  at: (row: MixRow) => Row<MixCell> | undefined,
): Column<MixRow> {
  const label = `${year}, ${SIDES[side]}`;
  return mixColumn<MixRow>({
    ...column,
    label,
    fileLabel: label,
    none: 'niets',
    stacked: true,
    tenths: (row) => {
      const cell = at(row)?.cell;
      if (!cell) return null;
      return isShown(cell) ? (cell[measure]?.[side].tenths ?? null) : TOO_FEW;
    },
    why: (row, kind) =>
      base === null ? null : whyPathOfKey(base, mixKey(kind, { measure, side, scope: at(row)?.scope })),
  });
}

/** Where a figure of the row is explained, of rows that are shown. */
const whyOf =
  ({ base }: Asked, key: (scope: string) => string) =>
  ({ cell, scope }: MixRow): string | null =>
    base !== null && isShown(cell) ? whyPathOfKey(base, key(scope)) : null;
