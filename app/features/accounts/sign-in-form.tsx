import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

/** Address and password; an error stands above the fields and the address is kept. */
export function SignInForm({ back, email, error }: { back: string; email?: string; error?: string }) {
  return (
    <>
      <h1>Aanmelden</h1>
      {error && <Notice kind="error">{error}</Notice>}
      <Form method="post" className="form">
        <input type="hidden" name="terug" value={back} />
        <Field
          label="E-mailadres"
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={email}
        />
        <Field label="Wachtwoord" name="password" type="password" autoComplete="current-password" required />
        <p className="buttons">
          <Button>Aanmelden</Button>
        </p>
        <p>
          <Link to="/wachtwoord-vergeten">Wachtwoord vergeten</Link>
        </p>
        <p>
          <Link to="/uitnodiging">Ik heb een uitnodiging met een code</Link>
        </p>
      </Form>
    </>
  );
}
