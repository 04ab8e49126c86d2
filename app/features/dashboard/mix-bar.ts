import { LEARNING_KINDS } from '~/app/domain/activities';
import type { Segment } from '~/app/ui/table/table-types';

/** The three tones beside each other in a cell. */
export function mixBar(tenths: readonly number[]): Segment[] {
  let start = 0;
  return LEARNING_KINDS.map((kind, index): Segment => {
    const width = (tenths[index] ?? 0) / 10;
    const segment: Segment = [kind, Math.round(start * 10) / 10, width];
    start += width;
    return segment;
  }).filter(([, , width]) => width > 0);
}
