import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { DataTable } from '~/app/ui/table/data-table';
import type { ClosingView } from './closing-view.server';

/** What closing the school year will post, and the button that does it. */
export function ClosingPage({ view, refusal }: { view: ClosingView; refusal?: string }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={view.settings}>Instellingen</Link>
      </p>
      <h1>Schooljaar {view.year} afsluiten</h1>
      {refusal && <Notice kind="error">{refusal}</Notice>}
      {view.state === 'closed' && (
        <Notice kind="done">
          Schooljaar {view.year} is afgesloten: {view.closed}.
        </Notice>
      )}
      {view.state === 'running' && (
        <Notice>
          Schooljaar {view.year} loopt tot en met {view.lastDay}. Daarna kun je het afsluiten. Hieronder staat
          hoe het er nu voor staat.
        </Notice>
      )}
      {view.state !== 'closed' && (
        <>
          <p>
            {view.budgetYear === null
              ? 'Bij het afsluiten wordt vastgelegd wat iedereen aan basisrecht kreeg, wat meegaat naar het volgende schooljaar en wat vervalt.'
              : `Bij het afsluiten wordt vastgelegd hoeveel uren iedereen in schooljaar ${view.year} kreeg. Van het individueel budget wordt kalenderjaar ${view.budgetYear} vastgelegd, want dat is dan voorbij: wat iedereen kreeg, wat is gespaard en wat vervalt. Het jaar erna volgt met het volgende schooljaar.`}{' '}
            Later gewijzigde regels of instellingen veranderen dat niet meer.
          </p>
          <DataTable view={view.lines} />
        </>
      )}
      {view.state === 'over' && (
        <Form method="post">
          <p>
            Kijk eerst of alle activiteiten zijn ingelezen. Afsluiten kan één keer en niet worden
            teruggedraaid.
          </p>
          <p className="buttons">
            <Button>Schooljaar {view.year} nu afsluiten</Button>
            <Link to={view.settings} className="button button-quiet">
              Nog niet
            </Link>
          </p>
        </Form>
      )}
    </main>
  );
}
