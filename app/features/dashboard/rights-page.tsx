import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { Figures } from '~/app/ui/figure';
import { LinkedSentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { TableView } from '~/app/ui/table/table-types';
import type { RightsView } from './rights-view.server';

/** The basic right of a school; `persons` only for whoever may see them. */
export function RightsPage({
  view,
  persons,
  found,
}: {
  view: RightsView;
  persons: TableView | null;
  /** Whom the list is narrowed to. */
  found: { sentence: string; allHref: string } | null;
}) {
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>{view.title}</h1>
      <LinkedSentence text={view.sentence} />
      {view.hours && view.money && view.chart && (
        <div className="blocks">
          <div>
            <h2>{view.headings.hours}</h2>
            <Figures figures={view.hours} />
            {view.fullTime && <p className="soft">{view.fullTime}</p>}
            <h2 className="next">{view.headings.money}</h2>
            <Figures figures={view.money} />
          </div>
          <BarChart chart={view.chart} />
        </div>
      )}
      <section className="section">
        <DataTable view={view.byCategory} />
        <p className="soft">Wie twee functies heeft, telt bij beide mee.</p>
      </section>
      <section className="section">
        <DataTable view={view.byTeam} />
      </section>
      {persons && (
        <section className="section">
          {found && (
            <p>
              {found.sentence} <a href={found.allHref}>Toon iedereen</a>
            </p>
          )}
          <DataTable view={persons} />
        </section>
      )}
    </main>
  );
}
