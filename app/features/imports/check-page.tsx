import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { CheckErrors } from './check-errors';
import type { CheckView } from './check-view.server';
import { CommitForm } from './commit-form';
import { ImportSteps } from './import-steps';
import { NewThings } from './new-things';
import { NotInFile } from './not-in-file';

interface Checked {
  title: string;
  fileName: string;
  here: string;
  list: string;
  steps: { bestand: string; kolommen: string; controle: string };
  view: CheckView;
}

/** Step 3: one sentence, what to do about errors, and every change with old and new. */
export function CheckPage({ checked, error }: { checked: Checked; error?: string }) {
  const { title, fileName, here, list, steps, view } = checked;
  return (
    <main id="inhoud" className="page">
      <div className="stack">
        <h1>{title}: controle</h1>
        <ImportSteps current="controle" addresses={steps} />
      </div>
      {error && (
        <Notice kind="error">
          <p>{error}</p>
        </Notice>
      )}
      <Sentence>
        {view.sentence}
        {view.changesNothing && ' Alles in dit bestand staat er al.'}
      </Sentence>
      <p>
        Uit {fileName}; geteld zijn mensen, geen rijen.{' '}
        {view.hasErrors
          ? 'Er is niets ingelezen. Het bestand en je keuzes zijn bewaard; los eerst de fouten op.'
          : 'Er is nog niets ingelezen.'}
      </p>
      <CommitForm view={view} here={here} list={list} />
      {view.hasErrors && <CheckErrors errors={view.errors} steps={steps} all={view.allErrors} />}
      <NewThings things={view.news} />
      {view.warnings && (
        <section className="section">
          <h2>Dit valt op</h2>
          <p>Hier hoef je niets mee te doen; kijk of het klopt.</p>
          <DataTable view={view.warnings} />
        </section>
      )}
      {view.changes && (
        <section className="section">
          <h2>Wijzigingen</h2>
          {view.hasErrors && (
            <p>Van wie op een rij met een fout staat, zie je de wijzigingen hier nog niet.</p>
          )}
          {view.unnamed && <p>{view.unnamed}</p>}
          <DataTable
            view={view.changes}
            empty={{ title: 'Er verandert niets.', text: 'Wat in de goede rijen staat, is al zo.' }}
          />
        </section>
      )}
      {view.changes === null && <p>Wat er verandert, zie je hier zodra het bestand te lezen is.</p>}
      <NotInFile view={view} columns={steps.kolommen} />
    </main>
  );
}
