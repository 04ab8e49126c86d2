import { COUNCIL_BODIES, COUNCIL_OUTCOMES, COUNCIL_RIGHTS } from '~/app/domain/introduction';
import { EntryForm, SettingsSection } from '~/app/features/settings/settings-section';
import { BODY_WORDS, COUNCIL_RIGHT_WORDS, OUTCOME_WORDS, PART_TITLES } from '~/app/format/introduction-words';
import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField, TextareaField } from '~/app/ui/field';
import { Facts } from './facts';
import type { SectionProps } from './introduction-page';
import type { IntroductionScreen } from './introduction-screen.server';

const options = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: words[value] }));

const ABOUT = {
  'council-rules':
    'De school maakt regels over het bewaren en beschermen van gegevens van personeel. Volgens de WMS, artikel 12, heeft de personeelsgeleding daarbij instemmingsrecht. Dit artikel is niet nagekeken.',
  'council-system':
    'Met Rode Draad is te zien wat iemand aan professionalisering doet. Volgens de WMS, artikel 12, heeft de personeelsgeleding instemmingsrecht bij een systeem waarmee personeel te volgen is. Dit artikel is niet nagekeken.',
} as const;

type Council = IntroductionScreen['councils'][number];

/** What the staff section of the participation council decided on one of two subjects. */
export function CouncilSection({ view, council, failed }: SectionProps & { council: Council }) {
  const { part, place, view: entered } = council;
  return (
    <SettingsSection id={place} title={PART_TITLES[part]}>
      <p>{ABOUT[part]}</p>
      <Facts
        facts={[
          ['Wie', entered?.body ?? null],
          ['Recht', entered?.right ?? null],
          ['Uitkomst', entered?.outcome ?? null],
          ['Besloten op', entered?.decidedOn ?? null],
          ...(entered?.document ? ([['Bestand', entered.document]] as const) : []),
          ...(entered?.remark ? ([['Opmerking', entered.remark]] as const) : []),
        ]}
      />
      {council.entered && <p className="soft">{council.entered}</p>}
      {view.mayChange && (
        <EntryForm title="Besluit vastleggen of wijzigen" open={failed?.form === place}>
          <AnsweredForm
            id={place}
            action={`${view.here}/medezeggenschap/${place}`}
            submit="Besluit opslaan"
            failed={failed}
            defaults={council.defaults}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('body')}
                  label="Wie besloot"
                  options={options(COUNCIL_BODIES, BODY_WORDS)}
                />
                <SelectField
                  {...field('right')}
                  label="Welk recht is gebruikt"
                  options={options(COUNCIL_RIGHTS, COUNCIL_RIGHT_WORDS)}
                />
                <SelectField
                  {...field('outcome')}
                  label="Uitkomst"
                  options={options(COUNCIL_OUTCOMES, OUTCOME_WORDS)}
                  empty="Kies de uitkomst"
                />
                <Field {...field('decidedOn')} label="Besloten op" type="date" />
                <Field
                  {...field('document')}
                  label="Bestand"
                  hint="De naam van het bestand waarin het besluit staat. Mag leeg blijven."
                />
                <TextareaField {...field('remark')} label="Opmerking" hint="Mag leeg blijven." />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}
