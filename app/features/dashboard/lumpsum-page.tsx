import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { EmptyState } from '~/app/ui/empty-state';
import { Figures } from '~/app/ui/figure';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { LumpsumView } from './lumpsum-view.server';

/** The 10% of the personnel lumpsum: a statement per calendar year that can be checked line by line. */
export function LumpsumPage({ view, settings }: { view: LumpsumView; settings: string | null }) {
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>10% van de personele lumpsum</h1>
      <Sentence>{view.sentence}</Sentence>
      {view.missing && (
        <Notice kind="warning">
          {view.missing}{' '}
          {settings ? (
            <a href={settings}>Vul het in bij Instellingen</a>
          ) : (
            'P&O of financiën kan dat invullen.'
          )}
        </Notice>
      )}
      <div className="blocks">
        <div>
          <Figures figures={view.figures} look="large" />
          <p className="soft">De toets is op het getal zonder afronding.</p>
        </div>
        <BarChart chart={view.chart} />
      </div>
      {view.years.map(({ title, facts, table }) => (
        <section className="section" key={title}>
          <h2>{title}</h2>
          <dl className="facts">
            {facts.map(({ label, value, why }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {why ? (
                    <a className="figure" href={why}>
                      {value}
                    </a>
                  ) : (
                    value
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <DataTable
            view={table}
            empty={{
              title: 'In dit kalenderjaar is nog niets besteed.',
              text: 'Lees de activiteiten in, dan staat hier wat ze kosten.',
            }}
          />
        </section>
      ))}
    </main>
  );
}

/** A location has no lumpsum of its own. */
export function NoLumpsum({ school }: { school: string }) {
  return (
    <main id="inhoud" className="page">
      <h1>10% van de personele lumpsum</h1>
      <EmptyState title="Een vestiging heeft geen eigen personele lumpsum.">
        <p>
          <a href={school}>Bekijk de 10% van de hele school</a>
        </p>
      </EmptyState>
    </main>
  );
}
