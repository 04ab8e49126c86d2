import { EmptyState } from '~/app/ui/empty-state';
import { NOTHING_RECORDED } from './opening-sentence';

/** A school year of before anything was read in: no tables of noughts, but what to do first. */
export function NothingRecorded({ title }: { title: string }) {
  return (
    <main id="inhoud" className="page">
      <h1>{title}</h1>
      <EmptyState title={NOTHING_RECORDED}>
        <p>
          Kies boven aan de bladzijde een ander schooljaar. P&O kan de activiteiten van dit jaar inlezen bij
          Import.
        </p>
      </EmptyState>
    </main>
  );
}
