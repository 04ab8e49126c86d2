import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField, TextareaField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

const ABOUT_RIGHT =
  'Wat iemand van het basisrecht niet gebruikt, vervalt op 31 juli. Met een schriftelijke afspraak gaat een deel mee naar het volgende schooljaar. Mee gaat wat is afgesproken, maar nooit meer dan er over is.';
const ABOUT_BUDGET =
  'Wat een leraar of OOP’er van het individueel budget niet besteedt, vervalt op 31 december. Na overleg mag iemand een deel sparen, in uren of in geld. Leg die afspraak hier vast. Directieleden sparen zonder afspraak.';

/** Written agreements that part of a basic right goes on to the next school year. */
export function CarryOverSection({ view, failed }: SectionProps) {
  const isPo = view.sector === 'PO';
  const years = view.agreementYears.map(({ value }) => value);
  return (
    <SettingsSection id="meeneemafspraken" title="Meeneemafspraken">
      <p>{isPo ? ABOUT_BUDGET : ABOUT_RIGHT}</p>
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
                label={isPo ? 'Uit schooljaar' : 'Uit het basisrecht van schooljaar'}
                hint={isPo ? 'Uren horen bij het schooljaar, budget bij het kalenderjaar ervoor.' : undefined}
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
                hint={`Leeg is: tot het eind van het volgende ${isPo ? 'jaar' : 'schooljaar'}.`}
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
