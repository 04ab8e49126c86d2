import { DONE_SENTENCES, type Done } from '~/app/features/settings/done-words';
import { EntryForm } from '~/app/features/settings/settings-section';
import type { Failed } from '~/app/ui/answered-form';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { PlanForm } from './plan-form';
import type { PlansView } from './plans-view.server';

/** Who has a valid personal plan, as far as one may see it; and a form to write down when one was agreed. */
export function PlansPage({ view, failed, done }: { view: PlansView; failed?: Failed; done: Done | null }) {
  return (
    <main id="inhoud" className="page">
      <h1>{view.title}</h1>
      {done && !failed && <Notice kind="done">{DONE_SENTENCES[done]}</Notice>}
      <Sentence>{view.sentence}</Sentence>
      <p className="soft">
        {view.rule.text}{' '}
        {view.rule.href && <a href={view.rule.href}>{view.rule.status ?? 'Lees de rekenregel'}</a>}
        {view.day && ` ${view.day}`}
      </p>
      {view.choices && (
        <section className="section" id="plannen">
          <EntryForm title="Datum van afspraken vastleggen" open={failed !== undefined}>
            <PlanForm view={view} failed={failed} />
          </EntryForm>
        </section>
      )}
      {view.persons && (
        <section className="section">
          <DataTable
            view={view.persons}
            empty={{
              title: 'In dit schooljaar is nog niemand bekend.',
              text: 'Lees eerst de personeelslijst in: dat kan bij Import.',
            }}
          />
        </section>
      )}
      {view.byTeam && (
        <section className="section">
          <DataTable view={view.byTeam} />
        </section>
      )}
    </main>
  );
}
