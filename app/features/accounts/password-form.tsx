import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

interface Props {
  hasPassword: boolean;
  email: string;
  isChanged: boolean;
  failed?: Failed;
}

/** Another password for oneself. */
export function PasswordForm({ hasPassword, email, isChanged, failed }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Wachtwoord wijzigen</h1>
      {isChanged && !failed && (
        <Notice kind="done">
          Je wachtwoord is gewijzigd. Op andere apparaten moet je je opnieuw aanmelden.
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
                hint="Minstens 12 tekens. Een paar woorden achter elkaar is sterk en goed te onthouden."
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
