import { Form } from '@remix-run/react';

/** Address and password; an error stands above the fields and the address is kept. */
export function SignInForm({ back, email, error }: { back: string; email?: string; error?: string }) {
  return (
    <main id="inhoud" className="page page-narrow">
      <h1>Aanmelden</h1>
      <Form method="post" className="form">
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        <input type="hidden" name="terug" value={back} />
        <label>
          E-mailadres
          <input name="email" type="email" autoComplete="username" required defaultValue={email} />
        </label>
        <label>
          Wachtwoord
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="button-primary">
          Aanmelden
        </button>
      </Form>
    </main>
  );
}
