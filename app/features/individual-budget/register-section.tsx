import { EntryForm } from '~/app/features/settings/settings-section';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { BudgetView } from './budget-view.server';

interface Props {
  view: NonNullable<BudgetView['register']>;
  page: BudgetView;
  failed?: Failed;
}

/** When school leaders have to register again: the sources give two terms, so both are shown. */
export function RegisterSection({ view, page, failed }: Props) {
  return (
    <section className="section" id="register">
      <DataTable
        view={view.table}
        empty={{ title: 'Er is geen directie bekend.', text: 'Lees eerst de personeelslijst in.' }}
      />
      <p>
        Over de termijn zijn de bronnen het niet eens. Daarom staan beide dagen er: vanaf de eerste
        waarschuwen we, na de laatste is de registratie verlopen.
      </p>
      <ul className="soft">
        {view.rules.map(({ text, marked, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {marked && ' (omstreden)'}
          </li>
        ))}
      </ul>
      {view.mayNote && (
        <EntryForm title="Registratie vastleggen" open={failed?.form === 'register'}>
          <AnsweredForm
            id="register"
            action={`${page.here}/register`}
            submit="Registratie opslaan"
            failed={failed}
            defaults={{ on: page.today }}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('employeeId')}
                  label="Schoolleider"
                  options={view.leaders}
                  empty="Kies een schoolleider"
                />
                <Field {...field('on')} label="Geregistreerd op" type="date" max={page.today} />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </section>
  );
}
