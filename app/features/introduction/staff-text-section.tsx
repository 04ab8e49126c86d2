import { EntryForm, SettingsSection } from '~/app/features/settings/settings-section';
import { PART_TITLES } from '~/app/format/introduction-words';
import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, TextareaField } from '~/app/ui/field';
import { Facts } from './facts';
import type { SectionProps } from './introduction-page';

/** What the staff is told: prepared by the product, changed by the school. */
export function StaffTextSection({ view, failed }: SectionProps) {
  const { isPrepared, madeKnownOn, defaults, entered } = view.staffText;
  return (
    <SettingsSection id="personeel" title={PART_TITLES['staff-text']}>
      <p>
        {isPrepared
          ? 'Er ligt een tekst klaar, gemaakt uit wat Rode Draad doet. Lees hem door, pas hem aan en maak hem bekend.'
          : 'Dit is de tekst van de school.'}
      </p>
      <p>
        <a href={`${view.here}/personeel/tekst`}>Lees of print de tekst</a>
      </p>
      <Facts facts={[['Bekendgemaakt op', madeKnownOn]]} />
      {entered && <p className="soft">{entered}</p>}
      {view.mayChange && (
        <EntryForm title="Tekst aanpassen of bekendmaken" open={failed?.form === 'personeel'}>
          <AnsweredForm
            id="personeel"
            action={`${view.here}/personeel`}
            submit="Tekst opslaan"
            failed={failed}
            defaults={defaults}
          >
            {(field) => (
              <>
                <TextareaField {...field('text')} label="Tekst voor het personeel" rows={18} />
                <Field
                  {...field('madeKnownOn')}
                  label="Bekendgemaakt op"
                  hint="Leeg zolang het personeel de tekst nog niet heeft."
                  type="date"
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
