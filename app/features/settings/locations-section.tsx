import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
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
      {view.locations && <DataTable view={view.locations} />}
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
