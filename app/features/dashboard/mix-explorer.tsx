import { lazy, Suspense, useState } from 'react';
import { Button } from '~/app/ui/button';
import type { ExplorePoint } from './mix-explore';

const MixExploreChart = lazy(() => import('./mix-explore-chart'));

/** Loads the chart library only when somebody wants to explore; without JavaScript the bars and tables say the same. */
export function MixExplorer({ points }: { points: readonly ExplorePoint[] }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <p className="needs-script no-print">
        <Button type="button" look="quiet" small onClick={() => setOpen(true)}>
          Verken de jaren
        </Button>
      </p>
    );
  }
  return (
    <Suspense fallback={<p className="soft">De grafiek komt eraan ...</p>}>
      <MixExploreChart points={points} />
    </Suspense>
  );
}
