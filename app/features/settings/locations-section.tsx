import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { TableFrame } from '~/app/ui/table/table-frame';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

const ANSWERS = [
  { value: 'nee', label: 'Nee, hoort bij de school' },
  { value: 'ja', label: 'Ja, een eigen dashboard' },
];

/** The locations of the school, and which of them act as a school of their own. */
export function LocationsSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="vestigingen" title="Vestigingen">
      <p>
        Een vestiging kan als school werken, met een eigen dashboard. In een personeelslijst herken je haar
        aan de code (twee cijfers, met of zonder het BRIN ervoor) of aan de naam.
      </p>
      {view.locations.length > 0 && (
        <TableFrame label="Vestigingen">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Naam</th>
                <th scope="col">Eigen dashboard</th>
              </tr>
            </thead>
            <tbody>
              {view.locations.map(({ code, name, href }) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  <td>{name}</td>
                  <td>{href ? <a href={href}>ja, bekijk het</a> : 'nee'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {view.may.rules && (
        <EntryForm title="Vestiging toevoegen of wijzigen" open={failed?.form === 'vestigingen'}>
          <AnsweredForm
            id="vestigingen"
            action={`${view.here}/vestigingen`}
            submit="Vestiging opslaan"
            failed={failed}
            defaults={{ actsAsSchool: 'nee' }}
          >
            {(field) => (
              <>
                <Field
                  {...field('code')}
                  label="Code"
                  hint="Twee cijfers, bijvoorbeeld 01. Bestaat de code al, dan wijzig je die vestiging."
                  inputMode="numeric"
                />
                <Field {...field('name')} label="Naam" />
                <SelectField
                  {...field('actsAsSchool')}
                  label="Werkt als een eigen school"
                  options={ANSWERS}
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
