import { AnsweredForm } from '~/app/ui/answered-form';
import { EmptyState } from '~/app/ui/empty-state';
import { Choice, Field } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

/** The personnel lumpsum per calendar year: the denominator of the 10%. */
export function LumpsumSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="lumpsum" title="Personele lumpsum">
      <p>
        Tien procent van de personele lumpsum is bedoeld voor professionalisering. Het bedrag staat in de
        beschikking van DUO, per kalenderjaar.
      </p>
      {view.lumpsums ? (
        <DataTable view={view.lumpsums} />
      ) : (
        <EmptyState title="Er is nog geen lumpsum ingevuld. Daardoor is er nog geen 10%." />
      )}
      {view.may.money && (
        <EntryForm title="Lumpsum invullen of wijzigen" open={failed?.form === 'lumpsum'}>
          <AnsweredForm
            id="lumpsum"
            action={`${view.here}/lumpsum`}
            submit="Lumpsum opslaan"
            failed={failed}
            defaults={{ calendarYear: view.calendarYear }}
          >
            {(field) => (
              <>
                <Field {...field('calendarYear')} label="Kalenderjaar" inputMode="numeric" maxLength={4} />
                <Field
                  {...field('cents')}
                  label="Personele lumpsum"
                  hint="In euro, bijvoorbeeld 1.234.567,00."
                  inputMode="decimal"
                />
                <Field
                  {...field('source')}
                  label="Waar staat dit bedrag?"
                  hint="Bijvoorbeeld: beschikking DUO van 12 oktober 2025, of de begroting."
                />
                <Choice
                  name="isEstimate"
                  label="Dit is een schatting"
                  hint="Bij elk getal dat ermee rekent, staat dan dat het een schatting is."
                  defaultChecked={field('isEstimate').defaultValue === 'on'}
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
