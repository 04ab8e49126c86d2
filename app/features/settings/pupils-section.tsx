import { AnsweredForm } from '~/app/ui/answered-form';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

/** The number of pupils of a PO school: the grant for starters and leaders goes by it. */
export function PupilsSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="leerlingen" title="Aantal leerlingen">
      <p>
        De subsidie voor starters en schoolleiders gaat per leerling. Vul per schooljaar het aantal leerlingen
        in waar de beschikking van uitgaat.
      </p>
      {view.pupils ? (
        <DataTable view={view.pupils} />
      ) : (
        <EmptyState title="Er is nog geen aantal leerlingen ingevuld. Daardoor is er nog geen subsidie te zien." />
      )}
      {view.may.money && (
        <EntryForm title="Aantal leerlingen invullen of wijzigen" open={failed?.form === 'leerlingen'}>
          <AnsweredForm
            id="leerlingen"
            action={`${view.here}/leerlingen`}
            submit="Aantal opslaan"
            failed={failed}
            defaults={{ schoolYear: view.schoolYear }}
          >
            {(field) => (
              <>
                <Field
                  {...field('schoolYear')}
                  label="Schooljaar"
                  hint="Schrijf het als 2025-2026."
                  maxLength={9}
                />
                <Field {...field('pupils')} label="Aantal leerlingen" inputMode="numeric" maxLength={5} />
                <Field
                  {...field('source')}
                  label="Waar staat dit aantal?"
                  hint="Bijvoorbeeld: teldatum 1 februari 2025, DUO."
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
