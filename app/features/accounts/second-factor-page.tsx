import { formatDate } from '~/app/format/dates';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';
import { RecoveryCodes } from './recovery-codes';
import { type Setup, SetupForm } from './second-factor-setup';

type View =
  | { state: 'demo' }
  | { state: 'on'; since: string; left: number }
  | { state: 'off'; isObligatory: boolean; setup: Setup };

interface Props {
  view: View;
  answer?: { failed?: Failed; codes: string[] | null; setup?: Setup | null };
}

/** The own second factor: turning it on, its recovery codes, turning it off. */
export function SecondFactorPage({ view, answer }: Props) {
  const failed = answer?.failed;
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Tweede stap bij het aanmelden</h1>
      {answer?.codes ? (
        <RecoveryCodes codes={answer.codes} />
      ) : view.state === 'demo' ? (
        <p>Je bent hier als iemand uit het voorbeeld. Die meldt zich aan met één klik.</p>
      ) : view.state === 'on' ? (
        <TurnedOn since={view.since} left={view.left} failed={failed} />
      ) : (
        <SetupForm setup={answer?.setup ?? view.setup} isObligatory={view.isObligatory} failed={failed} />
      )}
    </main>
  );
}

function TurnedOn({ since, left, failed }: { since: string; left: number; failed?: Failed }) {
  return (
    <>
      <p>
        De tweede stap staat aan sinds {formatDate(since)}. Bij het aanmelden typ je na je wachtwoord een code
        uit de app op je telefoon.
      </p>
      <section className="section stack">
        <h2>Herstelcodes</h2>
        <p>
          Je hebt nog {left === 1 ? '1 herstelcode' : `${left} herstelcodes`}. Met een herstelcode kun je je
          één keer aanmelden zonder telefoon. Maak je nieuwe, dan werken de oude niet meer.
        </p>
        <AnsweredForm
          id="herstelcodes"
          action="/tweede-stap/herstelcodes"
          submit="Tien nieuwe herstelcodes maken"
          failed={failed}
        >
          {(field) => <CodeField {...field('code')} />}
        </AnsweredForm>
      </section>
      <section className="section stack">
        <h2>Nieuwe telefoon</h2>
        <p>Zet de tweede stap hier uit, en daarna opnieuw aan met je nieuwe telefoon.</p>
        <AnsweredForm
          id="uitzetten"
          action="/tweede-stap/uitzetten"
          submit="Tweede stap uitzetten"
          failed={failed}
        >
          {(field) => <CodeField {...field('code')} />}
        </AnsweredForm>
      </section>
    </>
  );
}

function CodeField(field: { id: string; name: string; error?: string; autoFocus?: boolean }) {
  return (
    <Field
      {...field}
      label="Code"
      hint="De zes cijfers uit de app, of een herstelcode."
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
