import type { HeadView, Segment } from './table-types';

/** A small bar in a cell; the text beside it says the same. A function, not a component: there are many. */
export function miniBar(
  segments: readonly Segment[],
  { ground, stacked }: Pick<HeadView, 'ground' | 'stacked'> = {},
) {
  const look = `mini${ground ? ` mini-${ground}` : ''}${stacked ? ' mini-stacked' : ''}`;
  return (
    <svg className={look} aria-hidden="true">
      {segments.map(([tone, start, width]) => (
        <rect
          key={tone}
          className={`tone-${tone}`}
          x={start === 0 ? undefined : `${start}%`}
          width={`${width}%`}
        />
      ))}
    </svg>
  );
}
