import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { DataTable } from '~/app/ui/table/data-table';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';
import { GENERAL_COST_KINDS, GENERAL_COST_WORDS } from './settings-words';

const KINDS = GENERAL_COST_KINDS.map((value) => ({ value, label: GENERAL_COST_WORDS[value] }));

/** Spending on professional development that belongs to no activity. */
export function GeneralCostsSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="algemene-kosten" title="Algemene kosten">
      <p>
        Kosten voor professionalisering die bij geen activiteit horen, zoals een licentie voor de hele school.
        Ze tellen mee in de 10%.
      </p>
      {view.costs && <DataTable view={view.costs} />}
      {view.may.money && (
        <EntryForm title="Algemene kosten toevoegen" open={failed?.form === 'algemene-kosten'}>
          <AnsweredForm
            id="algemene-kosten"
            action={`${view.here}/algemene-kosten`}
            submit="Kosten opslaan"
            failed={failed}
            defaults={{ calendarYear: view.calendarYear }}
          >
            {(field) => (
              <>
                <Field {...field('calendarYear')} label="Kalenderjaar" inputMode="numeric" maxLength={4} />
                <SelectField {...field('kind')} label="Soort" options={KINDS} empty="Kies een soort" />
                <Field {...field('description')} label="Omschrijving" />
                <Field
                  {...field('cents')}
                  label="Bedrag"
                  hint="In euro, bijvoorbeeld 3.500,00."
                  inputMode="decimal"
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
