import type { ReactNode } from 'react';
import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { Figures } from '~/app/ui/figure';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { PersonView } from './person-view.server';

/** One person's rights and activities; `title` is the name, or "Mijn basisrecht" for oneself. */
export function PersonPage({
  view,
  title,
  opened,
  whoSees,
  children,
}: {
  view: PersonView;
  title: string;
  /** Why it was opened today, where that had to be told. */
  opened?: string | null;
  /** On one's own page: where it stands who can see this, and who did. */
  whoSees?: string | null;
  /** What stands between the rights and the activities. */
  children?: ReactNode;
}) {
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>{title}</h1>
      {opened && (
        <Notice>
          Reden waarom je dit vandaag opende: {opened}. {title} ziet dit bij ‘Wie ziet wat’.
        </Notice>
      )}
      <Sentence>{view.sentence}</Sentence>
      {whoSees && (
        <p className="no-print">
          <a href={whoSees}>Wie ziet dit, en wie keek?</a>
        </p>
      )}
      {view.money && (
        <div className="blocks">
          <div>
            <h2>{view.headings.hours}</h2>
            {view.hours && <Figures figures={view.hours} />}
            {view.remark && <p className="soft">{view.remark}</p>}
            <h2 className="next">{view.headings.money}</h2>
            <Figures figures={view.money} />
          </div>
          {view.chart && <BarChart chart={view.chart} />}
        </div>
      )}
      {children}
      <section className="section">
        {view.notShared && (
          <p className="soft">
            Wat iemand zelf kiest, is van die collega zelf. Daarom zie je hier alleen de uren en het geld.
          </p>
        )}
        <DataTable
          view={view.table}
          empty={{
            title: 'In dit schooljaar staan nog geen activiteiten.',
            text: 'Ze komen hier te staan als P&O de lijst met activiteiten inleest.',
          }}
        />
      </section>
      {view.jobs.length > 0 && (
        <section className="section">
          <h2>Dienstverbanden</h2>
          <ul className="stack">
            {view.jobs.map((job) => (
              <li key={job.id}>
                {job.text}
                <br />
                <span className="soft">
                  {job.period}
                  {job.leader && `, leidinggevende ${job.leader}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
