import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { OwnPeopleView } from './team-leader-view.server';

export function OwnPeoplePage({ view }: { view: OwnPeopleView }) {
  return (
    <main id="inhoud" className="page">
      <h1>Mijn team</h1>
      <Sentence>{view.sentence}</Sentence>
      {view.standsInFor.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <nav className="chips" aria-label="Wie laat je zien">
        {view.chips.map(({ label, href, current }) => (
          <a key={label} className="tag" href={href} aria-current={current ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <DataTable
        view={view.table}
        empty={{
          title: 'Er staan nog geen mensen bij jou.',
          text: 'Vraag P&O om jou als leidinggevende in de personeelslijst te zetten.',
        }}
      />
    </main>
  );
}
