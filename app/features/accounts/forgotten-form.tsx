import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

interface Answer {
  email: string;
  error?: string;
  isAsked: boolean;
}

/** Asks a link by mail; the answer is the same whether the address is known or not. */
export function ForgottenForm({ answer }: { answer?: Answer }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Wachtwoord vergeten</h1>
      {answer?.isAsked ? (
        <Notice kind="done">
          <p>
            Hoort dit e-mailadres bij een account? Dan krijg je een mail met een link. Die werkt één keer, en
            een uur lang.
          </p>
          <p>Geen mail? Kijk bij ongewenste mail. Of vraag je beheerder om een uitnodiging.</p>
        </Notice>
      ) : (
        <>
          <p>Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.</p>
          <Form method="post" className="form" noValidate>
            <Field
              label="E-mailadres"
              name="email"
              type="email"
              autoComplete="username"
              required
              defaultValue={answer?.email}
              error={answer?.error}
            />
            <p className="buttons">
              <Button>Stuur mij een link</Button>
            </p>
          </Form>
        </>
      )}
      <p>
        <Link to="/aanmelden">Terug naar aanmelden</Link>
      </p>
    </main>
  );
}
