import { Link } from '@remix-run/react';

interface Props {
  /** Back to the account. */
  here: string;
  name: string;
  code: string;
  /** Where people sign in. */
  address: string;
  labels: string[];
}

/** A sheet to hand over; the code stands here once and nowhere else. */
export function LinkCodePage({ here, name, code, address, labels }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p className="no-print">
        <Link to={here}>Terug naar het account</Link>
      </p>
      <h1>Code voor {name}</h1>
      <p className="no-print">
        Druk deze pagina af en geef haar aan {name} zelf. Je ziet de code alleen nu. Wie de code heeft, kan
        zich als {name} aanmelden.
      </p>
      <ol className="stack">
        <li>Ga naar {address}</li>
        <li>Kies {labels.map((label) => `“Aanmelden via ${label}”`).join(' of ')} en meld je daar aan.</li>
        <li>
          Typ deze code:
          <p>
            <code className="code-to-type">{code}</code>
          </p>
        </li>
      </ol>
      <p>De code werkt één keer, tot zeven dagen nadat hij is gemaakt. Gooi dit blad daarna weg.</p>
    </main>
  );
}
