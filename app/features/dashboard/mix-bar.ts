import type { Segment } from '~/app/ui/table/table-types';

/** The first two tones beside each other in a cell; the third is the ground of the picture. */
export function mixBar([work = 0, social = 0]: readonly number[]): Segment[] {
  const segments: Segment[] = [
    ['work', 0, work / 10],
    ['social', work / 10, social / 10],
  ];
  return segments.filter(([, , width]) => width > 0);
}
