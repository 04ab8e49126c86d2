import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { ExamplesView } from './examples-view.server';

/** Every worked example beside what the calculators make of it now. */
export function ExamplesPage({ view }: { view: ExamplesView }) {
  return (
    <main id="inhoud" className="page">
      <p className="kicker">
        <a href={view.rules}>Rekenregels</a>
      </p>
      <h1>Rekenvoorbeelden</h1>
      <Sentence>{view.sentence}</Sentence>
      <p className="soft">
        De verwachte uitkomst stond vooraf vast. De andere rekent Rode Draad op dit moment uit, met dezelfde
        rekenregels als alle cijfers in dit programma.
      </p>
      <DataTable view={view.table} />
    </main>
  );
}
