import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { AnsweredForm } from '~/app/ui/answered-form';
import { EmptyState } from '~/app/ui/empty-state';
import { Choice, ChoiceGroup, Field, SelectField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

const CATEGORIES = FUNCTION_CATEGORIES.map((value) => ({ value, label: FUNCTION_CATEGORY_WORDS[value] }));

/** What an hour of each function category costs, per calendar year. */
export function HourValuesSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="uurwaarden" title="Uurwaarden">
      <p>
        Met de uurwaarde worden uren omgerekend naar geld. Vul per functiecategorie in wat een uur gemiddeld
        kost, of wat een volledige baan per jaar kost. Dan wordt dat gedeeld door de uren van een jaartaak.
      </p>
      {view.hourValues ? (
        <DataTable view={view.hourValues} />
      ) : (
        <EmptyState title="Er is nog geen uurwaarde ingevuld. Uren tellen daardoor nog niet mee in de 10%." />
      )}
      {view.may.money && (
        <EntryForm title="Uurwaarde invullen of wijzigen" open={failed?.form === 'uurwaarden'}>
          <AnsweredForm
            id="uurwaarden"
            action={`${view.here}/uurwaarden`}
            submit="Uurwaarde opslaan"
            failed={failed}
            defaults={{ calendarYear: view.calendarYear, unit: 'hourly' }}
          >
            {(field) => (
              <>
                <Field {...field('calendarYear')} label="Kalenderjaar" inputMode="numeric" maxLength={4} />
                <SelectField
                  {...field('functionCategory')}
                  label="Functiecategorie"
                  options={CATEGORIES}
                  empty="Kies een categorie"
                />
                <ChoiceGroup legend="Dit bedrag is">
                  <Choice
                    type="radio"
                    name="unit"
                    value="hourly"
                    label="per uur"
                    defaultChecked={field('unit').defaultValue !== 'yearly'}
                  />
                  <Choice
                    type="radio"
                    name="unit"
                    value="yearly"
                    label="per jaar, voor een volledige baan"
                    defaultChecked={field('unit').defaultValue === 'yearly'}
                  />
                </ChoiceGroup>
                <Field
                  {...field('cents')}
                  label="Bedrag"
                  hint="In euro, bijvoorbeeld 47,59 per uur of 78.950 per jaar."
                  inputMode="decimal"
                />
                <Field {...field('source')} label="Waar komt dit bedrag vandaan?" />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
