import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { Figures } from '~/app/ui/figure';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { MixExplorer } from './mix-explorer';
import type { MixView } from './mix-view.server';
import { NarrowForm } from './narrow-form';
import type { NarrowView } from './narrow-view.server';

/** 70-20-10 in detail; a guideline, so nothing is good or bad. */
export function MixPage({ view, narrow }: { view: MixView; narrow: NarrowView | null }) {
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>{view.title}</h1>
      {narrow?.about && <p className="kicker">{narrow.about}</p>}
      <Sentence>{view.sentence}</Sentence>
      <NarrowForm view={narrow} />
      <nav className="switch" aria-label="Waarin gemeten">
        {view.measures.map((measure) => (
          <a key={measure.href} href={measure.href} aria-current={measure.current ? 'true' : undefined}>
            in {measure.label}
          </a>
        ))}
      </nav>
      {view.block ? (
        <>
          <Figures figures={view.block.figures} look="large" />
          <div className="chart-wide">
            <p className="kicker">De smalle balk is gepland, de brede gedaan.</p>
            <BarChart chart={view.block.chart} />
          </div>
          <MixExplorer points={view.explore} />
        </>
      ) : (
        <p>Hier staan te weinig mensen achter om iets te tonen.</p>
      )}
      <section className="section">
        <p className="soft">
          In de tabellen staan de delen van links naar rechts: op de werkplek, van en met anderen, formeel.
          Klik op een getal voor de uitleg.
        </p>
        <DataTable view={view.byTeam} />
      </section>
      <section className="section">
        <DataTable view={view.byCategory} />
      </section>
      <section className="section">
        <DataTable view={view.byTheme} />
      </section>
    </main>
  );
}
