import { AnsweredForm } from '~/app/ui/answered-form';
import { SelectField } from '~/app/ui/field';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

const ANSWERS = [
  { value: 'nee', label: 'Nee, iedereen kiest zelf' },
  { value: 'ja', label: 'Ja, voor P&O, bestuur, financiën en beheerder' },
];

/** Whether roles that reach far need more than a password. */
export function SecondFactorSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="tweede-stap" title="Aanmelden">
      <p>
        {view.secondFactor
          ? 'P&O, bestuur, financiën en beheerders van deze school melden zich aan met een tweede stap: na het wachtwoord een code van hun telefoon.'
          : 'Een tweede stap bij het aanmelden (een code van de telefoon) is op deze school niet verplicht.'}{' '}
        Een rol voor het hele bestuur geldt ook hier: vraagt één school erom, dan geldt het voor die mensen.
      </p>
      {view.may.rules && (
        <EntryForm title="Wijzigen" open={failed?.form === 'tweede-stap'}>
          <AnsweredForm
            id="tweede-stap"
            action={`${view.here}/tweede-stap`}
            submit="Opslaan"
            failed={failed}
            defaults={{ required: view.secondFactor ? 'ja' : 'nee' }}
          >
            {(field) => (
              <>
                <SelectField {...field('required')} label="Tweede stap verplicht" options={ANSWERS} />
                <p>Wie er nog geen heeft, zet hem eerst aan en kan tot dan niets anders openen.</p>
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
