import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { NEW_PASSWORD_HINT } from './password-words';

interface Props {
  hasPassword: boolean;
  email: string;
  isChanged: boolean;
  /** Somebody else has seen the password that was used. */
  isObligatory: boolean;
  failed?: Failed;
}

/** Another password for oneself. */
export function PasswordForm({ hasPassword, email, isChanged, isObligatory, failed }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Wachtwoord wijzigen</h1>
      {isChanged && !failed && (
        <Notice kind="done">
          Je wachtwoord is gewijzigd. Op andere apparaten moet je je opnieuw aanmelden.{' '}
          <a href="/">Ga verder</a>
        </Notice>
      )}
      {isObligatory && !failed && (
        <Notice kind="warning">
          Dit wachtwoord is door iemand anders gemaakt. Kies eerst een eigen wachtwoord. Daarna kun je verder.
        </Notice>
      )}
      {hasPassword ? (
        <AnsweredForm id="wachtwoord" submit="Wachtwoord wijzigen" look="primary" failed={failed}>
          {(field) => (
            <>
              <input type="hidden" name="username" autoComplete="username" value={email} />
              <Field
                {...field('current')}
                label="Huidig wachtwoord"
                type="password"
                autoComplete="current-password"
                required
              />
              <Field
                {...field('next')}
                label="Nieuw wachtwoord"
                hint={NEW_PASSWORD_HINT}
                type="password"
                autoComplete="new-password"
                required
              />
              <p>Na het wijzigen ben je op alle andere apparaten afgemeld.</p>
            </>
          )}
        </AnsweredForm>
      ) : (
        <p>Je bent hier als iemand uit het voorbeeld. Die heeft geen wachtwoord.</p>
      )}
    </main>
  );
}
