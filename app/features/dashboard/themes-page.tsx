import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { ThemesView } from './themes-view.server';

export function ThemesPage({ view }: { view: ThemesView }) {
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>Thema’s</h1>
      <Sentence>{view.sentence}</Sentence>
      {view.chart && (
        <div className="chart-wide">
          <BarChart chart={view.chart} />
        </div>
      )}
      <section className="section">
        <DataTable
          view={view.table}
          empty={{
            title: 'Er zijn nog geen thema’s.',
            text: 'Lees de lijst met activiteiten in; een kolom met het thema vult deze pagina.',
          }}
        />
        <p className="soft">
          Wensen en wat niet doorging, tellen hier niet mee bij de geplande uren. In de lijst Activiteiten
          staan ze wel.
        </p>
      </section>
    </main>
  );
}
