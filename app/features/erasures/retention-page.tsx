import { Link } from '@remix-run/react';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { RetentionView } from './retention-view.server';

/** Who left, of whom the term is over, and where one erases. */
export function RetentionPage({ view, done }: { view: RetentionView; done: string | null }) {
  return (
    <main id="inhoud" className="page stack">
      <h1>Bewaartermijn</h1>
      {done && <Notice kind="done">{done}</Notice>}
      <Sentence>{view.sentence}</Sentence>
      <p>
        Bewaar persoonsgegevens niet langer dan nodig is. Wissen haalt weg wie iemand was. De totalen van de
        school blijven gelijk. Heeft iemand op meer scholen van het bestuur gewerkt, dan geldt de langste
        termijn. {view.setting && <a href={view.setting}>Verander de bewaartermijn</a>}
      </p>
      {view.due && (
        <section className="section">
          <DataTable view={view.due} />
          {view.all && (
            <p className="buttons">
              <Link to={view.all.href} className="button button-quiet">
                Wis de gegevens van alle {view.all.count}
              </Link>
            </p>
          )}
        </section>
      )}
      {view.kept && (
        <section className="section">
          <DataTable view={view.kept} />
          <p className="soft">Vraagt iemand zelf om wissen, dan kan dat ook voordat de termijn voorbij is.</p>
        </section>
      )}
    </main>
  );
}
