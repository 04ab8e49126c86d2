import { DONE_SENTENCES, type Done } from '~/app/features/settings/done-words';
import { EntryForm } from '~/app/features/settings/settings-section';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import type { SubstitutionsView } from './substitutions-view.server';

interface Props {
  view: SubstitutionsView;
  failed?: Failed;
  done: Done | null;
}

const DONE: Record<Done, string> = {
  ...DONE_SENTENCES,
  'taken-back': 'Ingetrokken. De vervanging geldt vanaf vandaag niet meer.',
};

/** Who acts for a leader that is away: a list, and a form to arrange it. */
export function SubstitutionsPage({ view, failed, done }: Props) {
  return (
    <main id="inhoud" className="page">
      <h1>Vervanging van een leidinggevende</h1>
      {done && !failed && <Notice kind="done">{DONE[done]}</Notice>}
      <Sentence>{view.sentence}</Sentence>
      <p>
        Is een leidinggevende een tijd afwezig, dan ziet de vervanger op die dagen diens mensen: hun rechten
        en hun plannen. De dag erna niet meer. Wat iemand met de leidinggevende zelf heeft gedeeld, ziet de
        vervanger nooit.
      </p>
      {view.leaders.length > 0 && (
        <section className="section" id="vervanging">
          <EntryForm title="Vervanging vastleggen" open={failed !== undefined}>
            <SubstitutionForm view={view} failed={failed} />
          </EntryForm>
        </section>
      )}
      <section className="section">
        <DataTable
          view={view.table}
          empty={{
            title: 'Er is nog geen vervanging vastgelegd.',
            text:
              view.leaders.length > 0
                ? 'Is er straks iemand afwezig? Leg hierboven vast wie er vervangt en op welke dagen.'
                : 'Je leidt hier niemand, dus je hoeft niets te regelen.',
          }}
        />
      </section>
    </main>
  );
}

function SubstitutionForm({ view, failed }: Pick<Props, 'view' | 'failed'>) {
  const [only] = view.leaders;
  return (
    <AnsweredForm
      id="vervanging"
      action={view.here}
      submit="Vervanging vastleggen"
      look="primary"
      failed={failed}
      defaults={{ from: view.today }}
    >
      {(field) => (
        <>
          {view.isOwn ? (
            <input type="hidden" name="leaderId" value={only?.value} />
          ) : (
            <SelectField
              {...field('leaderId')}
              label="Wie is er afwezig?"
              options={view.leaders}
              empty="Kies een leidinggevende"
            />
          )}
          <SelectField
            {...field('substituteId')}
            label={view.isOwn ? 'Wie vervangt jou?' : 'Wie vervangt?'}
            hint="Typ de eerste letters van de achternaam om te zoeken."
            options={view.staff}
            empty="Kies een collega"
          />
          <Field {...field('from')} label="Eerste dag" type="date" min={view.today} />
          <Field
            {...field('to')}
            label="Laatste dag"
            hint="Deze dag telt mee."
            type="date"
            min={view.today}
          />
          <p>Is de vervanger nu aangemeld en begint het vandaag, dan moet die zich opnieuw aanmelden.</p>
        </>
      )}
    </AnsweredForm>
  );
}
