import { DONE_SENTENCES, type Done } from '~/app/features/settings/done-words';
import type { Failed } from '~/app/ui/answered-form';
import { Figures } from '~/app/ui/figure';
import { Notice } from '~/app/ui/notice';
import { LinkedSentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { BudgetView } from './budget-view.server';
import { RegisterSection } from './register-section';

/** The individual budgets of a PO school, the savings and register of its leaders, and the grant for its pupils. */
export function BudgetPage({ view, failed, done }: { view: BudgetView; failed?: Failed; done: Done | null }) {
  return (
    <main id="inhoud" className="page">
      <h1>{view.title}</h1>
      {done && !failed && <Notice kind="done">{DONE_SENTENCES[done]}</Notice>}
      <LinkedSentence text={view.sentence} />
      <p className="soft">
        Het budget gaat per kalenderjaar.{' '}
        {view.others.map(({ text, href }, index) => (
          <span key={href}>
            {index > 0 && ' · '}
            <a href={href}>Budget {text}</a>
          </span>
        ))}
      </p>
      {view.figures && <Figures figures={view.figures} />}
      <section className="section">
        {view.persons && (
          <DataTable
            view={view.persons}
            empty={{
              title: 'In dit schooljaar is nog niemand bekend.',
              text: 'Lees eerst de personeelslijst in: dat kan bij Import.',
            }}
          />
        )}
        {view.totals && <DataTable view={view.totals} />}
        {(view.persons || view.totals) && (
          <p className="soft">
            Wat een leraar of OOP’er niet besteedt, vervalt aan het eind van het kalenderjaar, tenzij samen is
            afgesproken om te sparen. Een directielid spaart. Wat niet langer mag worden gespaard, gaat naar
            het algemene scholingsbudget van de school.
          </p>
        )}
      </section>
      {view.savings && (
        <section className="section">
          <DataTable
            view={view.savings}
            empty={{
              title: 'Er is geen spaarsaldo.',
              text: 'Hier staat wat directieleden van hun budget over hebben.',
            }}
          />
        </section>
      )}
      {view.register && <RegisterSection view={view.register} page={view} failed={failed} />}
      <section className="section">
        <DataTable
          view={view.grants}
          empty={{
            title: 'Er is nog geen aantal leerlingen ingevuld.',
            text: 'De subsidie voor starters en schoolleiders gaat per leerling.',
          }}
        />
        <p className="soft">
          ‘Niet vastgelegd’ staat bij schooljaren waarvan het bedrag per leerling niet bekend is.
        </p>
        {view.settings && (
          <p className="no-print">
            <a href={view.settings}>Aantal leerlingen invullen</a>
          </p>
        )}
      </section>
    </main>
  );
}
