import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Choice, Field } from '~/app/ui/field';
import type { PlansView } from './plans-view.server';

/** A day for one person, or for several at once; it needs no JavaScript. */
export function PlanForm({ view, failed }: { view: PlansView; failed?: Failed }) {
  const result = failed?.result;
  const chosen = new Set([result?.initialValue?.employeeIds ?? []].flat());
  const error = result?.error?.employeeIds?.join(' ');
  return (
    <AnsweredForm
      id="plannen"
      action={view.here}
      submit="Datum vastleggen"
      failed={failed}
      defaults={{ on: view.today }}
    >
      {(field) => (
        <>
          <Field
            {...field('on')}
            label="Afspraken gemaakt op"
            hint="De dag waarop het plan samen is vastgesteld."
            type="date"
            max={view.today}
          />
          <fieldset className="field" aria-describedby={error ? 'plannen-wie-fout' : undefined}>
            <legend>Met wie</legend>
            <p className="hint">Achter de naam staat de dag van de laatste afspraken.</p>
            {error && (
              <p className="error" id="plannen-wie-fout">
                {error}
              </p>
            )}
            {view.choices?.map(({ legend, people }) => (
              <details key={legend} open={people.some(({ value }) => chosen.has(value)) || undefined}>
                <summary>
                  {legend} ({people.length})
                </summary>
                <div className="choice-columns">
                  {people.map(({ value, label }) => (
                    <Choice
                      key={value}
                      name="employeeIds"
                      value={value}
                      label={label}
                      defaultChecked={chosen.has(value)}
                    />
                  ))}
                </div>
              </details>
            ))}
          </fieldset>
        </>
      )}
    </AnsweredForm>
  );
}
