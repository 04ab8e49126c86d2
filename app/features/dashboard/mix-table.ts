import { LEARNING_KINDS } from '~/app/domain/activities';
import type { Measure, MixCell, MixSide, Row } from '~/app/features/figures/figure-types';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import type { Column, ColumnKind, Segment, TableDefinition } from '~/app/ui/table/table-types';
import { mixBar } from './mix-bar';
import { mixWords, pointsText } from './mix-words';
import { ifShown, percentOf, shownValue } from './shown-cell';

export type MixRow = Row<MixCell>;

const KINDS: Record<Measure, ColumnKind> = { hours: 'hours', participations: 'count', money: 'money' };
const TOTALS: Record<Measure, string> = { hours: 'uren', participations: 'aantal', money: '€' };

/** The learning mix by team, function category or theme: planned and done, and how far from the guideline. */
export function mixTable(
  given: { name: string; prefix: string; caption: string; label: string },
  measure: Measure,
): TableDefinition<MixRow> {
  const done = (cell: MixCell): MixSide | undefined => cell[measure]?.realised;
  const planned = (cell: MixCell): MixSide | undefined => cell[measure]?.planned;
  return {
    name: given.name,
    prefix: given.prefix,
    caption: given.caption,
    columns: [
      { id: given.prefix, label: given.label, kind: 'text', value: ({ label }) => label },
      { id: 'mensen', label: 'Mensen', kind: 'count', value: shownValue<MixCell>(({ persons }) => persons) },
      ...side('gepland', measure, planned),
      ...side('gedaan', measure, done),
      {
        id: 'afwijking',
        label: 'Verschil met 70 | 20 | 10, in punten',
        kind: 'figures',
        filter: false,
        none: '–',
        value: shownValue<MixCell>((cell) => {
          const points = done(cell)?.differenceTenths;
          return points ? points.map((each) => pointsText(each).replace(' punt', '')).join(' | ') : null;
        }),
        order: ifShown<MixCell, number>((cell) => done(cell)?.differenceTenths?.[0] ?? null),
      },
    ],
  };
}

const sum = (mix: MixSide | undefined): number => mix?.amounts.reduce((total, each) => total + each, 0) ?? 0;

/** Planned or done: how much, how it divides, and (when asked for) each share to the tenth. */
function side(
  word: 'gepland' | 'gedaan',
  measure: Measure,
  of: (cell: MixCell) => MixSide | undefined,
): Column<MixRow>[] {
  const label = word === 'gepland' ? 'Gepland' : 'Gedaan';
  const shares = LEARNING_KINDS.map(
    (kind, index): Column<MixRow> => ({
      id: `${word}-${['70', '20', '10'][index]}`,
      label: `${LEARNING_KIND_WORDS[kind]}, ${word}`,
      kind: 'percent',
      none: '–',
      hidden: true,
      value: shownValue<MixCell>((cell) => percentOf(of(cell)?.tenths?.[index] ?? null)),
    }),
  );
  return [
    {
      id: word,
      label: `${label}, ${TOTALS[measure]}`,
      kind: KINDS[measure],
      value: shownValue<MixCell>((cell) => sum(of(cell))),
      total: 'sum',
    },
    {
      id: `${word}-mix`,
      label: `${label}, 70-20-10`,
      kind: 'figures',
      filter: false,
      none: 'niets',
      value: shownValue<MixCell>((cell) => {
        const tenths = of(cell)?.tenths;
        return tenths ? mixWords(tenths) : null;
      }),
      order: ifShown<MixCell, number>((cell) => of(cell)?.tenths?.[0] ?? null),
      ground: 'formal',
      picture: ifShown<MixCell, Segment[]>((cell) => {
        const tenths = of(cell)?.tenths;
        return tenths ? mixBar(tenths) : null;
      }),
    },
    ...shares,
  ];
}
