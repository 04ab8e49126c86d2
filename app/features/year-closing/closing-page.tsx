import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { TableFrame } from '~/app/ui/table/table-frame';
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
            Bij het afsluiten wordt vastgelegd wat iedereen aan basisrecht kreeg, wat meegaat naar het
            volgende schooljaar en wat vervalt. Later gewijzigde regels of instellingen veranderen dat niet
            meer.
          </p>
          <ClosingTable view={view} />
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

function ClosingTable({ view }: { view: ClosingView }) {
  return (
    <TableFrame label="Wat de afsluiting boekt">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Wat</span>
            </th>
            <th scope="col" className="n">
              Uren
            </th>
            <th scope="col" className="n">
              Mensen
            </th>
            <th scope="col" className="n">
              Geld
            </th>
            <th scope="col" className="n">
              Mensen
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <tr key={line.label}>
              <th scope="row">{line.label}</th>
              <td className="n">{line.hours}</td>
              <td className="n">{line.hoursPersons}</td>
              <td className="n">{line.money}</td>
              <td className="n">{line.moneyPersons}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
