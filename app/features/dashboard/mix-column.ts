import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import type { ByKind } from '~/app/features/figures/mix-types';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import type { CellValue, Column, TooFew } from '~/app/ui/table/table-types';
import { mixBar } from './mix-bar';
import { mixWords } from './mix-words';
import { percentOf } from './shown-cell';

interface MixColumn<Row> {
  id: string;
  label: string;
  /** Before the learning kind over the columns in a file: `Gedaan`. */
  fileLabel: string;
  tenths: (row: Row) => ByKind<number> | TooFew | null;
  why: (row: Row, kind: LearningKind) => string | null;
  none: string;
  stacked?: true;
  hidden?: boolean;
}

/** How learning divides, as a bar and three shares that each tell why; in a file each share has its own column. */
export function mixColumn<Row>({ fileLabel, tenths, why, ...column }: MixColumn<Row>): Column<Row> {
  const cellOf = (row: Row, pick: (of: ByKind<number>) => CellValue): CellValue => {
    const of = tenths(row);
    return Array.isArray(of) ? pick(of) : of;
  };
  return {
    ...column,
    kind: 'figures',
    filter: false,
    value: (row) => cellOf(row, mixWords),
    parts: LEARNING_KINDS.map((kind, index) => ({
      label: `${fileLabel}, ${LEARNING_KIND_WORDS[kind]}`,
      kind: 'percent',
      value: (row) => cellOf(row, (of) => percentOf(of[index] ?? null)),
      why: (row) => why(row, kind),
    })),
    order: (row) => {
      const of = tenths(row);
      return Array.isArray(of) ? of[0] : null;
    },
    ground: 'formal',
    picture: (row) => {
      const of = tenths(row);
      return Array.isArray(of) ? mixBar(of) : null;
    },
  };
}
