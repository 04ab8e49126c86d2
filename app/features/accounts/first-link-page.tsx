import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';

/** Somebody whom the provider knows and we do not yet: which account is theirs? */
export function FirstLinkPage({ label, failed }: { label: string; failed?: Failed }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Welk account is van jou?</h1>
      <p>
        {label} weet wie je bent, maar Rode Draad weet nog niet welk account daarbij hoort. Dat zeg je één
        keer. Daarna meld je je met één klik aan. Het kan op twee manieren.
      </p>
      <section className="section stack">
        <h2>Met een code van de beheerder</h2>
        <AnsweredForm id="code" submit="Account koppelen" look="primary" failed={failed}>
          {(field) => (
            <Field
              {...field('code')}
              label="Code"
              hint="Vier groepjes van vijf tekens. De code werkt één keer."
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </AnsweredForm>
      </section>
      <section className="section stack">
        <h2>Met je wachtwoord van Rode Draad</h2>
        <p>Meld je één keer aan met je e-mailadres en wachtwoord. Kies daarna bij {label} voor Koppelen.</p>
        <p className="buttons">
          <a className="button button-quiet" href="/aanmelden?terug=/mijn-account/aanbieders">
            Aanmelden met je wachtwoord
          </a>
        </p>
      </section>
    </main>
  );
}
