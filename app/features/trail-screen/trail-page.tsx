import { Button } from '~/app/ui/button';
import { Field, SelectField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { DataTable } from '~/app/ui/table/data-table';
import type { TableView } from '~/app/ui/table/table-types';

export interface TrailView {
  board: string;
  from: string;
  to: string;
  accountId: string | null;
  accounts: { value: string; label: string }[];
  whole: boolean;
  verdict: string;
  /** Set where not everything of the period fits. */
  tooMany: string | null;
  counts: TableView;
  rows: TableView;
}

/** Who did what, and whether the trail is whole; never what stood there. */
export function TrailPage({ view }: { view: TrailView }) {
  return (
    <main id="inhoud" className="page stack">
      <h1>Logboek</h1>
      <p>
        Wie bij {view.board} iets deed, wanneer, en waarop. Wat er stond en wat het werd, staat hier niet: dat
        is van de mensen zelf.
      </p>
      <Notice kind={view.whole ? 'done' : 'error'}>{view.verdict}</Notice>
      <form method="get" className="form-row" aria-label="Welke regels">
        <Field name="van" label="Vanaf" type="date" defaultValue={view.from} />
        <Field name="tot" label="Tot en met" type="date" defaultValue={view.to} />
        <SelectField
          name="account"
          label="Wie"
          options={view.accounts}
          empty="iedereen"
          defaultValue={view.accountId ?? ''}
        />
        <Button look="quiet">Toon deze dagen</Button>
      </form>
      {view.tooMany && <Notice kind="warning">{view.tooMany}</Notice>}
      <section className="section">
        <h2>Hoe vaak</h2>
        <DataTable view={view.counts} empty={NONE} />
      </section>
      <section className="section">
        <h2>Regel voor regel</h2>
        <DataTable view={view.rows} empty={NONE} />
      </section>
    </main>
  );
}

const NONE = { title: 'In deze dagen is niets gedaan.', text: 'Kies andere dagen.' };
