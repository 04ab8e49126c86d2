import { Link } from '@remix-run/react';
import { Notice } from '~/app/ui/notice';
import { ColumnsForm } from './columns-form';
import type { ColumnsView } from './columns-view';
import { withGiven } from './given-columns';
import type { GivenColumns } from './import-schema';
import { ImportSteps } from './import-steps';

interface Opened {
  title: string;
  fileName: string;
  steps: { bestand: string; kolommen: string; controle: string };
  saved: boolean;
  reread: boolean;
  misfit: string | null;
  view: ColumnsView;
}

interface Failed {
  given: GivenColumns;
  errors: Record<string, string>;
  error: string | null;
}

/** Step 2: what the columns and the codes of the file are. */
export function ColumnsPage({ opened, failed }: { opened: Opened; failed?: Failed }) {
  const { title, fileName, steps, saved, reread, misfit, view } = opened;
  return (
    <main id="inhoud" className="page stack">
      <h1>{title}: kolommen</h1>
      <ImportSteps current="kolommen" addresses={steps} />
      <p>
        Zo lezen we {fileName}. Kijk het na en verander wat niet klopt; er wordt nog niets ingelezen.{' '}
        <Link to={steps.bestand}>Een ander bestand kiezen</Link>
      </p>
      {failed && (
        <Notice kind="error">
          <p>{failed.error ?? 'Er klopt iets niet. Het staat hieronder bij het veld; niets is bewaard.'}</p>
        </Notice>
      )}
      {misfit && !failed && (
        <Notice kind="error">
          <p>
            Je eerdere keuzes passen niet bij dit bestand. {misfit} Hieronder staat een nieuw voorstel. Kijk
            het na en bewaar het.
          </p>
        </Notice>
      )}
      {saved && !misfit && !failed && (
        <Notice kind="done">
          <p>Je keuzes zijn bewaard.</p>
        </Notice>
      )}
      {reread && !misfit && !failed && (
        <Notice kind="done">
          <p>We lezen nu vanaf rij {view.headerRow}. Kijk de kolommen opnieuw na.</p>
        </Notice>
      )}
      <ColumnsForm view={failed ? withGiven(view, failed.given) : view} errors={failed?.errors ?? {}} />
    </main>
  );
}
