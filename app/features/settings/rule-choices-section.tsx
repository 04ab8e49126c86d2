import { AnsweredForm } from '~/app/ui/answered-form';
import { DataTable } from '~/app/ui/table/data-table';
import { RuleChoiceFields } from './rule-choice-fields';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';

/** The choices of rules that the sources leave to the school, each with its explanation, source and default. */
export function RuleChoicesSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="rekenregels" title="Rekenregels">
      <p>
        Op deze punten laat de cao een keuze, of zegt zij niets. Een keuze geldt voor de hele school, ook voor
        eerdere jaren die nog niet zijn afgesloten. Voordat je een keuze vastlegt, zie je welke cijfers
        veranderen.
      </p>
      {view.ruleSets && (
        <p>
          Is er een nieuwe cao? <a href={view.ruleSets}>Laad de afspraak</a> voor alle scholen van het
          bestuur.
        </p>
      )}
      {view.ruleTable && <DataTable view={view.ruleTable} />}
      {view.choices.map((choice) => (
        <details
          key={choice.key}
          className="stack rule-choice"
          open={failed?.form === choice.slug || undefined}
        >
          <summary>
            <h3>{choice.title}</h3> <span className="soft">{choice.text}</span>
          </summary>
          {/* Inside, so that a link to it opens it. */}
          <p id={choice.slug}>{choice.explanation}</p>
          <p className="soft">Bron: {choice.source}</p>
          {view.may.rules && (
            <EntryForm title="Wijzigen" open={failed?.form === choice.slug}>
              <AnsweredForm
                id={choice.slug}
                action={`${view.here}/rekenregels/${choice.slug}`}
                submit="Wat verandert er?"
                failed={failed}
                defaults={view.values[choice.key]}
              >
                {(field) => <RuleChoiceFields settingKey={choice.key} field={field} minima={view.minima} />}
              </AnsweredForm>
            </EntryForm>
          )}
        </details>
      ))}
    </SettingsSection>
  );
}
