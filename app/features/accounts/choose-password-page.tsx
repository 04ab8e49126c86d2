import { Link } from '@remix-run/react';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';
import { NEW_PASSWORD_HINT } from './password-words';

const WORDS = {
  invitation: {
    title: 'Welkom bij Rode Draad',
    lead: 'Kies een wachtwoord. Daarna ben je aangemeld.',
    gone: 'Deze uitnodiging werkt niet meer: ze is al gebruikt, of ouder dan zeven dagen. Vraag je beheerder om een nieuwe.',
  },
  'password-reset': {
    title: 'Nieuw wachtwoord kiezen',
    lead: 'Daarna ben je op alle andere apparaten afgemeld.',
    gone: 'Deze link werkt niet meer: ze is al gebruikt, of ouder dan een uur.',
  },
} as const;

interface Props {
  kind: keyof typeof WORDS;
  /** Whose password it will be; null: the link works no more. */
  email: string | null;
  failed?: Failed;
}

/** Where a link of a mail leads: to a password of one's own. */
export function ChoosePasswordPage({ kind, email, failed }: Props) {
  const { title, lead, gone } = WORDS[kind];
  if (email === null) {
    return (
      <main id="inhoud" className="page page-narrow stack">
        <h1>{title}</h1>
        <p>{gone}</p>
        <p>
          <Link to="/wachtwoord-vergeten">Vraag een nieuwe link</Link> of{' '}
          <Link to="/aanmelden">ga naar aanmelden</Link>.
        </p>
      </main>
    );
  }
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>{title}</h1>
      <p>{lead}</p>
      <dl className="facts">
        <dt>E-mailadres</dt>
        <dd>{email}</dd>
      </dl>
      <AnsweredForm id="wachtwoord" submit="Wachtwoord opslaan" look="primary" failed={failed}>
        {(field) => (
          <>
            <input type="hidden" name="username" autoComplete="username" value={email} />
            <Field
              {...field('next')}
              label="Nieuw wachtwoord"
              hint={NEW_PASSWORD_HINT}
              type="password"
              autoComplete="new-password"
              required
            />
          </>
        )}
      </AnsweredForm>
    </main>
  );
}
