import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

/** The second step of signing in: a code of the app, or a recovery code. */
export function SecondStepForm({ error }: { error?: string }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Tweede stap</h1>
      {error && <Notice kind="error">{error}</Notice>}
      <Form method="post" className="form">
        <Field
          label="Code"
          hint="De zes cijfers uit de app op je telefoon. Geen telefoon? Typ een van je herstelcodes."
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <p className="buttons">
          <Button>Aanmelden</Button>
        </p>
      </Form>
      <p>
        Telefoon kwijt en geen herstelcodes meer? Je beheerder kan de tweede stap weghalen.{' '}
        <Link to="/aanmelden">Terug naar aanmelden</Link>
      </p>
    </main>
  );
}
