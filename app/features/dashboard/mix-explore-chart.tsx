import { useState } from 'react';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { LEARNING_KINDS } from '~/app/domain/activities';
import { formatPercent } from '~/app/format/numbers';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { Choice } from '~/app/ui/field';
import type { ExplorePoint } from './mix-explore';

/** The same four years to point at: which kind, planned or done. Only ever loaded on request. */
export default function MixExploreChart({ points }: { points: readonly ExplorePoint[] }) {
  const [side, setSide] = useState<'done' | 'planned'>('done');
  const data = points.map((point) => ({ year: point.year, ...point[side] }));
  return (
    <section className="explore" aria-label="Verken de jaren">
      <div className="form-row">
        <Choice
          type="radio"
          name="kant"
          label="gedaan"
          checked={side === 'done'}
          onChange={() => setSide('done')}
        />
        <Choice
          type="radio"
          name="kant"
          label="gepland"
          checked={side === 'planned'}
          onChange={() => setSide('planned')}
        />
      </div>
      <ResponsiveContainer width="100%" height={300}>
        <AreaChart data={data} margin={{ left: 0, right: 8, top: 8, bottom: 0 }}>
          <CartesianGrid stroke="var(--color-line)" vertical={false} />
          <XAxis dataKey="year" stroke="var(--color-ink-soft)" />
          <YAxis domain={[0, 100]} unit="%" stroke="var(--color-ink-soft)" width={48} />
          <Tooltip
            formatter={(value, kind) => [
              formatPercent(Number(value)),
              LEARNING_KIND_WORDS[kind as keyof typeof LEARNING_KIND_WORDS],
            ]}
          />
          {LEARNING_KINDS.map((kind) => (
            <Area
              key={kind}
              dataKey={kind}
              stackId="mix"
              type="linear"
              stroke="var(--color-ink)"
              fill={`var(--color-${kind})`}
              fillOpacity={1}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </section>
  );
}
