import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';

/** For who got an invitation on paper. */
export function InvitationCodeForm({ error }: { error?: string }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Uitnodiging</h1>
      <p>Heb je een code gekregen van je beheerder? Typ hem hier over. Daarna kies je een wachtwoord.</p>
      <Form method="post" className="form" noValidate>
        <Field
          label="Code"
          hint="Vier groepjes van vijf letters en cijfers. Hoofdletters en streepjes maken niet uit."
          name="code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={error}
        />
        <p className="buttons">
          <Button>Verder</Button>
        </p>
      </Form>
      <p>
        <Link to="/aanmelden">Terug naar aanmelden</Link>
      </p>
    </main>
  );
}
