import { Notice } from '~/app/ui/notice';

/** A password that was made for somebody; it stands here once and nowhere else. */
export function OneTimePassword({ email, password }: { email: string; password: string }) {
  return (
    <Notice kind="done">
      <p>Geef dit door, liefst niet per e-mail. Je ziet het wachtwoord alleen nu.</p>
      <dl className="facts">
        <dt>E-mailadres</dt>
        <dd>{email}</dd>
        <dt>Wachtwoord</dt>
        <dd>
          <code>{password}</code>
        </dd>
      </dl>
      <p>Na het aanmelden kan het worden gewijzigd op de pagina Wachtwoord wijzigen.</p>
    </Notice>
  );
}
