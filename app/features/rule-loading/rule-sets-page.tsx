import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { DataTable } from '~/app/ui/table/data-table';
import type { TableView } from '~/app/ui/table/table-types';

export interface RuleSetsView {
  board: string;
  here: string;
  table: TableView | null;
}

interface Props {
  view: RuleSetsView;
  mistakes?: readonly string[];
  done: 'loaded' | 'withdrawn' | null;
}

/** The agreements that a board loaded, and the form to load another. */
export function RuleSetsPage({ view, mistakes = [], done }: Props) {
  return (
    <main id="inhoud" className="page stack">
      <h1>Rekenregels</h1>
      <p>
        Rode Draad rekent met de regels van de cao. Is er een nieuwe afspraak? Laad haar dan hier voor alle
        scholen van {view.board}. Je ziet eerst wat er verandert. Een afspraak geldt vanaf de dag die erin
        staat.
      </p>
      {done && mistakes.length === 0 && (
        <Notice kind="done">
          {done === 'loaded'
            ? 'De afspraak is in gebruik. De cijfers van de scholen rekenen ermee.'
            : 'De afspraak is ingetrokken. De regels van daarvoor gelden weer.'}
        </Notice>
      )}
      {mistakes.length > 0 && (
        <Notice kind="error">
          <p>Er is niets geladen. Verbeter dit in het bestand en kies het opnieuw:</p>
          <ul>
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.table ? <DataTable view={view.table} /> : <p>Er is nog geen afspraak geladen.</p>}
      <section className="section stack" aria-labelledby="laden-kop">
        <h2 id="laden-kop">Afspraak laden</h2>
        <Form
          method="post"
          action={`${view.here}/controle`}
          encType="multipart/form-data"
          reloadDocument
          className="form"
        >
          <Field
            type="file"
            name="bestand"
            label="Bestand met regels"
            hint="Een JSON-bestand van hoogstens 200 kB."
            accept=".json,application/json"
            required
          />
          <div className="buttons">
            <Button>Controleren</Button>
            <a href={`${view.here}/voorbeeldbestand`} download>
              Voorbeeldbestand
            </a>
          </div>
        </Form>
      </section>
    </main>
  );
}
