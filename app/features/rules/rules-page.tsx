import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { RulesView } from './rules-view.server';

/** The rules that hold at a school in a school year, with their sources and how sure they are. */
export function RulesPage({ view }: { view: RulesView }) {
  return (
    <main id="inhoud" className="page">
      <h1>Rekenregels</h1>
      <Sentence>{view.sentence}</Sentence>
      <p className="soft">
        Met deze regels rekent Rode Draad. Bij elke regel staan de uitleg en voorbeelden die nu worden
        nagerekend. Bekijk ook <a href={view.examples}>alle rekenvoorbeelden</a>.
      </p>
      <DataTable
        view={view.table}
        empty={{
          title: 'Voor dit schooljaar zijn geen regels bekend.',
          text: 'Kies een ander schooljaar.',
        }}
      />
      {view.register && (
        <section className="section">
          <h2>Lerarenregister</h2>
          <p>Het lerarenregister bestond tot 1 augustus 2022. Deze regels golden toen ook op deze school.</p>
          <DataTable view={view.register} />
        </section>
      )}
    </main>
  );
}
