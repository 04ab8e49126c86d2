import type { RegisterRow } from './register-view';

interface Props {
  board: string;
  rows: readonly RegisterRow[];
  csv: string;
}

/** The processing register for the data-protection officer: to read, print and take along. */
export function RegisterPage({ board, rows, csv }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Verwerkingsregister</h1>
      <p>
        Wat Rode Draad doet met gegevens van mensen, voor de functionaris gegevensbescherming (FG) van {board}
        . Neem het over in het register van het bestuur.
      </p>
      <p>
        De grondslag is niet de instemming van een medewerker met het gebruik van de eigen gegevens: wie in
        dienst is, kan dat niet vrij weigeren. Laat de FG van het bestuur de grondslagen bevestigen; ze zijn
        niet nagekeken door een jurist.
      </p>
      <p className="buttons">
        <a href={csv} className="button button-quiet" download>
          Download als CSV
        </a>
      </p>
      {rows.map((row) => (
        <section key={row.title} className="section stack">
          <h2>{row.title}</h2>
          <dl className="facts">
            <dt>Doel</dt>
            <dd>{row.purpose}</dd>
            <dt>Grondslag</dt>
            <dd>{row.basis}</dd>
            <dt>Betrokkenen</dt>
            <dd>{row.people}</dd>
            <dt>Gegevens</dt>
            <dd>{row.data}</dd>
            <dt>Ontvangers</dt>
            <dd>{row.recipients}</dd>
            <dt>Bewaartermijn</dt>
            <dd>{row.term}</dd>
            <dt>Maatregelen</dt>
            <dd>{row.measures}</dd>
            <dt>Doorgifte</dt>
            <dd>{row.transfer}</dd>
          </dl>
        </section>
      ))}
    </main>
  );
}
