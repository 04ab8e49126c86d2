import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Choice, TextareaField } from '~/app/ui/field';
import { OPEN_REASON_WORDS, OPEN_REASONS } from './open-reasons';

export const OPEN_FORM = 'openen';

interface Props {
  name: string;
  /** The list to go back to. */
  list: string;
  failed?: Failed;
}

/** Asks P&O why somebody's page is opened, and says who will read the answer. */
export function OpenForm({ name, list, failed }: Props) {
  const error = failed?.result.error?.reason?.join(' ');
  const chosen = failed?.result.initialValue?.reason;
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Waarom open je dit?</h1>
      <p>
        Je wilt de gegevens van {name} bekijken. Dat kan als er een reden voor is. {name} ziet bij ‘Wie ziet
        wat’ dat je hebt gekeken, op welke dag en met welke reden.
      </p>
      <AnsweredForm id={OPEN_FORM} submit={`Gegevens van ${name} openen`} look="primary" failed={failed}>
        {(field) => (
          <>
            <fieldset className="field" aria-describedby={error ? 'openen-reden-fout' : undefined}>
              <legend>Reden</legend>
              {error && (
                <p className="error" id="openen-reden-fout">
                  {error}
                </p>
              )}
              {OPEN_REASONS.map((reason) => (
                <Choice
                  key={reason}
                  type="radio"
                  name="reason"
                  value={reason}
                  label={OPEN_REASON_WORDS[reason]}
                  defaultChecked={chosen === reason}
                />
              ))}
            </fieldset>
            <TextareaField
              {...field('explanation')}
              label="Toelichting in één zin"
              hint={`Nodig als je ‘anders’ kiest. ${name} kan dit lezen.`}
              rows={2}
            />
          </>
        )}
      </AnsweredForm>
      <p>De reden geldt voor vandaag. Morgen vragen we het opnieuw.</p>
      <p>
        <a href={list}>Toch niet: terug naar Mensen</a>
      </p>
    </main>
  );
}
