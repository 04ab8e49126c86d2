import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField, TextareaField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

/** Written agreements that part of a basic right goes on to the next school year. */
export function CarryOverSection({ view, failed }: SectionProps) {
  const years = view.agreementYears.map(({ value }) => value);
  return (
    <SettingsSection id="meeneemafspraken" title="Meeneemafspraken">
      <p>
        Wat iemand van het basisrecht niet gebruikt, vervalt op 31 juli. Met een schriftelijke afspraak gaat
        een deel mee naar het volgende schooljaar. Mee gaat wat is afgesproken, maar nooit meer dan er over
        is.
      </p>
      {view.carryOvers && <DataTable view={view.carryOvers} />}
      <EntryForm title="Meeneemafspraak vastleggen" open={failed?.form === 'meeneemafspraken'}>
        <AnsweredForm
          id="meeneemafspraken"
          action={`${view.here}/meeneemafspraken`}
          submit="Afspraak opslaan"
          failed={failed}
          defaults={{
            fromYear: years.includes(view.schoolYear) ? view.schoolYear : (years[0] ?? ''),
            signedOn: view.today,
          }}
        >
          {(field) => (
            <>
              <SelectField
                {...field('employeeId')}
                label="Medewerker"
                hint="Typ de eerste letters van de achternaam om te zoeken."
                options={view.employees}
                empty="Kies een medewerker"
              />
              <SelectField
                {...field('fromYear')}
                label="Uit het basisrecht van schooljaar"
                options={view.agreementYears}
              />
              <Field
                {...field('hours')}
                label="Uren die meegaan"
                hint="Bijvoorbeeld 20 of 12,5. Leeg als er alleen geld meegaat."
                inputMode="decimal"
              />
              <Field
                {...field('cents')}
                label="Geld dat meegaat"
                hint="In euro. Leeg als er alleen uren meegaan."
                inputMode="decimal"
              />
              <Field
                {...field('signedOn')}
                label="Getekend op"
                hint="De dag waarop beiden hebben getekend."
                type="date"
              />
              <Field
                {...field('expiresOn')}
                label="Te gebruiken tot en met"
                hint="Leeg is: tot het eind van het volgende schooljaar."
                type="date"
              />
              <TextareaField {...field('note')} label="Opmerking (hoeft niet)" rows={2} />
            </>
          )}
        </AnsweredForm>
      </EntryForm>
    </SettingsSection>
  );
}
