import { ASSESSMENT_DECISIONS } from '~/app/domain/introduction';
import { EntryForm, SettingsSection } from '~/app/features/settings/settings-section';
import { DECISION_WORDS, PART_TITLES } from '~/app/format/introduction-words';
import { AnsweredForm } from '~/app/ui/answered-form';
import { Choice, Field, SelectField, TextareaField } from '~/app/ui/field';
import { Facts } from './facts';
import type { SectionProps } from './introduction-page';

const DECISIONS = ASSESSMENT_DECISIONS.map((value) => ({ value, label: DECISION_WORDS[value] }));

/** The data-protection assessment: prepared by the product, decided by the school. */
export function AssessmentSection({ view, failed }: SectionProps) {
  const { view: entered, defaults, entered: by } = view.assessment;
  return (
    <SettingsSection id="beoordeling" title={PART_TITLES.assessment}>
      <p>
        De beoordeling is voorbereid: wat Rode Draad doet met welke gegevens, wie ze ziet en hoe lang ze
        blijven, staat er al in. De school vult de rest in, met de functionaris gegevensbescherming (FG).
      </p>
      <p>
        <a href={`${view.here}/beoordeling/tekst`}>Lees of print de beoordeling</a>
        {' · '}
        <a href={`${view.here}/beoordeling/document`} download>
          Download als HTML
        </a>
      </p>
      <Facts
        facts={[
          ['Verwerkingsverantwoordelijke', entered?.controller ?? null],
          ['Functionaris gegevensbescherming', entered?.officer ?? null],
          ['Grondslag', entered?.basisConfirmed ? 'bevestigd door de FG' : 'nog niet bevestigd door de FG'],
          ['Besluit', entered?.decision ?? null],
          ['Datum', entered?.assessedOn ?? null],
          ...(entered?.remark ? ([['Toelichting', entered.remark]] as const) : []),
        ]}
      />
      {by && <p className="soft">{by}</p>}
      {view.mayChange && (
        <EntryForm title="Beoordeling invullen of wijzigen" open={failed?.form === 'beoordeling'}>
          <AnsweredForm
            id="beoordeling"
            action={`${view.here}/beoordeling`}
            submit="Beoordeling opslaan"
            failed={failed}
            defaults={defaults}
          >
            {(field) => (
              <>
                <Field
                  {...field('controller')}
                  label="Verwerkingsverantwoordelijke"
                  hint="Meestal het bestuur."
                />
                <Field {...field('officer')} label="Functionaris gegevensbescherming (FG)" />
                <Choice
                  name="basisConfirmed"
                  label="De FG heeft de grondslag bevestigd"
                  hint="Niet de toestemming van medewerkers, maar de cao, de wet en een gerechtvaardigd belang."
                  defaultChecked={field('basisConfirmed').defaultValue === 'on'}
                />
                <SelectField
                  {...field('decision')}
                  label="Besluit"
                  options={DECISIONS}
                  empty="nog geen besluit"
                />
                <Field {...field('assessedOn')} label="Datum van het besluit" type="date" />
                <TextareaField {...field('remark')} label="Toelichting" hint="Mag leeg blijven." />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
