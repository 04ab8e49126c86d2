import type { ReactNode } from 'react';
import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { Figures } from '~/app/ui/figure';
import { LinkedSentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { DashboardView } from './dashboard-view.server';
import { FindingList } from './finding-list';
import { NarrowForm } from './narrow-form';
import type { NarrowView } from './narrow-view.server';
import { NothingRecorded } from './nothing-recorded';

const TOO_FEW = <p className="soft">Hier staan te weinig mensen achter om iets te tonen.</p>;

/** The dashboard of a school in a school year: the sentence, four blocks, the teams, what the rules say. */
export function DashboardPage({ view, narrow }: { view: DashboardView; narrow: NarrowView | null }) {
  const { base, rights, lumpsum, mix, themes } = view;
  const isPart = Boolean(narrow?.about);
  if (view.isBeforeRecords) return <NothingRecorded title={`${view.school}, ${view.year}`} />;
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>
        {view.school}, {view.year}
      </h1>
      {narrow?.about && <p className="kicker">{narrow.about}</p>}
      <LinkedSentence text={view.sentence} />
      <NarrowForm view={narrow} />
      <div className="blocks">
        <Block
          title={view.rightWords.title}
          more={[`${base}/basisrecht`, view.rightWords.more]}
          whole={isPart}
        >
          {rights ? (
            <>
              <Figures figures={rights.figures} />
              {rights.fullTime && <p className="soft">{rights.fullTime}</p>}
              {rights.budget && (
                <>
                  <h3 className="next">{rights.budget.heading}</h3>
                  <Figures figures={rights.budget.figures} />
                </>
              )}
              <p className="soft">{rights.people}</p>
              <BarChart chart={rights.chart} />
            </>
          ) : (
            TOO_FEW
          )}
        </Block>
        {lumpsum && (
          <Block title="10% van de personele lumpsum" more={[`${base}/tien-procent`, 'De hele berekening']}>
            {narrow?.about && <p className="soft">Dit is altijd van de hele school.</p>}
            <Figures figures={lumpsum.figures} look="wide" />
            {lumpsum.chart && <BarChart chart={lumpsum.chart} />}
            {lumpsum.missing && <p>{lumpsum.missing}</p>}
          </Block>
        )}
        <Block title={view.mixTitle} more={[view.mixPath, 'Per team, functie en thema']}>
          {mix ? (
            <>
              <Figures figures={mix.figures} />
              <BarChart chart={mix.chart} />
            </>
          ) : (
            TOO_FEW
          )}
        </Block>
        <Block title="Thema’s" more={[`${base}/themas`, 'Alle thema’s als tabel']} whole={isPart}>
          {themes ? <BarChart chart={themes} /> : <p>Er zijn nog geen activiteiten ingelezen.</p>}
        </Block>
      </div>
      <section className="section">
        <DataTable
          view={view.teams}
          empty={{
            title: 'Er zijn nog geen teams.',
            text: 'Lees de personeelslijst in met een kolom voor het team.',
          }}
        />
      </section>
      <section className="section">
        <h2>Wat de regels zeggen</h2>
        <FindingList findings={view.findings} />
      </section>
    </main>
  );
}

function Block({
  title,
  more,
  whole = false,
  children,
}: {
  title: string;
  more: [href: string, text: string];
  /** It leads to a page that is always of the whole school. */
  whole?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="block">
      <h2>{title}</h2>
      {children}
      <p className="more">
        <a href={more[0]}>{more[1]}</a>
        {whole && <span className="soft"> (die bladzijde is van de hele school)</span>}
      </p>
    </section>
  );
}
