import { type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

interface Props {
  hasPassword: boolean;
  email: string;
  isChanged: boolean;
  lastResult?: SubmissionResult;
}

/** Another password for oneself. */
export function PasswordForm({ hasPassword, email, isChanged, lastResult }: Props) {
  const [form, fields] = useForm<{ current: string; next: string }>({ id: 'wachtwoord', lastResult });
  return (
    <main id="inhoud" className="page page-narrow">
      <h1>Wachtwoord wijzigen</h1>
      {isChanged && !lastResult && (
        <Notice kind="done">
          Je wachtwoord is gewijzigd. Op andere apparaten moet je je opnieuw aanmelden.
        </Notice>
      )}
      {form.errors && <Notice kind="error">{form.errors.join(' ')}</Notice>}
      {hasPassword ? (
        <Form method="post" className="form" id={form.id} noValidate>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <Field
            label="Huidig wachtwoord"
            name={fields.current.name}
            id={fields.current.id}
            error={fields.current.errors?.join(' ')}
            type="password"
            autoComplete="current-password"
            required
          />
          <Field
            label="Nieuw wachtwoord"
            hint="Minstens 12 tekens. Een paar woorden achter elkaar is sterk en goed te onthouden."
            name={fields.next.name}
            id={fields.next.id}
            error={fields.next.errors?.join(' ')}
            type="password"
            autoComplete="new-password"
            required
            minLength={12}
          />
          <p>Na het wijzigen ben je op alle andere apparaten afgemeld.</p>
          <p className="buttons">
            <Button>Wachtwoord wijzigen</Button>
          </p>
        </Form>
      ) : (
        <p>Je bent hier als iemand uit het voorbeeld. Die heeft geen wachtwoord.</p>
      )}
    </main>
  );
}
