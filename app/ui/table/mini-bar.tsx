import type { Segment } from './table-types';

/** A small bar in a cell; the text beside it says the same. */
export function MiniBar({ segments }: { segments: readonly Segment[] }) {
  return (
    <svg className="mini" aria-hidden="true">
      {segments.map(([tone, start, width]) => (
        <rect
          key={`${tone}${start}`}
          className={`bar tone-${tone}`}
          x={`${start}%`}
          width={`${width}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
