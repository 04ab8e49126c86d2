import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { PlainTable } from '~/app/ui/table/plain-table';
import type { WhoSeesView } from './who-sees.server';

/** Who can see my data today, what of it, and who looked. */
export function WhoSeesPage({ view }: { view: WhoSeesView }) {
  return (
    <main id="inhoud" className="page">
      <h1>Wie ziet wat</h1>
      <Sentence>{view.sentence}</Sentence>
      <section className="section stack">
        <h2>Wie kan gegevens van mij zien</h2>
        {view.readers.length > 0 && (
          <PlainTable
            caption="Mensen die gegevens van mij kunnen zien"
            heads={view.heads}
            rows={view.readers}
          />
        )}
        {view.totals && <p>{view.totals}</p>}
        <p>
          Wat je bij <a href={view.reflection}>Mijn reflectie</a> schrijft, ziet niemand anders tot je het
          zelf deelt.
        </p>
      </section>
      <section className="section stack">
        <h2>Wie keek</h2>
        <p className="soft">
          Hier staat wie jouw bladzijde opende. Een leidinggevende staat er hoogstens één keer per dag; P&O
          moet eerst een reden opschrijven. Dat je naam in een lijst van de school stond, staat hier niet.
        </p>
        <DataTable
          view={view.table}
          empty={{
            title: 'Nog niemand keek op je bladzijde.',
            text: 'Zodra een collega je bladzijde opent, staat dat hier met de datum en de reden.',
          }}
        />
      </section>
    </main>
  );
}
