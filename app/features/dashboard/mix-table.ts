import { LEARNING_KINDS } from '~/app/domain/activities';
import { MIX_KIND_NAMES, mixKey, mixTotalKey } from '~/app/features/figures/figure-keys';
import {
  isShown,
  type Measure,
  type MixCell,
  type MixRow,
  type MixSide,
  type Row,
} from '~/app/features/figures/figure-types';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { type Column, type ColumnKind, type TableDefinition, TOO_FEW } from '~/app/ui/table/table-types';
import { mixColumn } from './mix-column';
import { percentOf, shownValue } from './shown-cell';
import { whyPath, whyPathOfKey } from './why-path';

const KINDS: Record<Measure, ColumnKind> = { hours: 'hours', participations: 'count', money: 'money' };
const TOTALS: Record<Measure, string> = { hours: 'uren', participations: 'aantal', money: '€' };
const SIDES = { planned: 'gepland', realised: 'gedaan' } as const;
type Side = keyof typeof SIDES;
/** The kinds as they stand in the address of a column. */
const NUMBERS = ['70', '20', '10'];

/** What the table of a part of the mix needs to know beside its rows. */
interface Asked {
  measure: Measure;
  /** Labels of the three school years before, oldest first. */
  earlier: readonly string[];
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
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: shownValue<MixCell>(({ persons }) => persons),
        why: ({ cell, scope }) =>
          asked.base !== null && isShown(cell) ? whyPath(asked.base, 'leermix-mensen', scope) : null,
      },
      ...sideColumns('planned', asked),
      ...sideColumns('realised', asked),
      ...differenceColumns(asked),
      // Back in time, because the year of the page comes first.
      ...asked.earlier
        .map((_, index) => yearColumns(index, asked))
        .reverse()
        .flat(),
    ],
  };
}

/** Planned or done in this year: how much, how it divides, and (when asked for) each share to the tenth. */
function sideColumns(side: Side, asked: Asked): Column<MixRow>[] {
  const { measure, base } = asked;
  const word = SIDES[side];
  const label = side === 'planned' ? 'Gepland' : 'Gedaan';
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
    dividedColumn(
      { id: `${word}-mix`, label: `${label}, 70-20-10`, fileLabel: label, side },
      { measure, base },
      (row) => row,
    ),
    ...shares,
  ];
}

/** Points above or below the guideline, of what was done; never good or bad. */
const differenceColumns = (asked: Asked): Column<MixRow>[] =>
  LEARNING_KINDS.map((kind, index) => ({
    id: `verschil-${NUMBERS[index]}`,
    label: `Verschil ${MIX_KIND_NAMES[kind]}, in punten`,
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
  return (['realised', 'planned'] as const).map((side) => {
    const label = `${year}, ${SIDES[side]}`;
    const column = {
      id: `${SIDES[side]}-${year}`,
      label,
      fileLabel: label,
      side,
      hidden: side === 'planned',
    };
    return dividedColumn(column, asked, ({ earlierYears }) => earlierYears?.[index]);
  });
}

function dividedColumn(
  { side, ...column }: { id: string; label: string; fileLabel: string; side: Side; hidden?: boolean },
  { measure, base }: Pick<Asked, 'measure' | 'base'>,
  at: (row: MixRow) => Row<MixCell> | undefined,
): Column<MixRow> {
  return mixColumn<MixRow>({
    ...column,
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
