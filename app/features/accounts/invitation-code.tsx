import { Notice } from '~/app/ui/notice';

/** How somebody chooses a first password; it stands here once and nowhere else, and may be printed. */
export interface ShownInvitation {
  name: string;
  email: string;
  /** Where the code is typed. */
  page: string;
  /** The same with the code in it. */
  address: string;
  code: string;
}

export function InvitationCode({ name, email, page, address, code }: ShownInvitation) {
  return (
    <Notice kind="done">
      <p>Uitnodiging voor {name}. Je ziet de code alleen nu: druk deze pagina af of geef de code door.</p>
      <dl className="facts">
        <dt>E-mailadres</dt>
        <dd>{email}</dd>
        <dt>Ga naar</dt>
        <dd>{page}</dd>
        <dt>Code</dt>
        <dd>
          <code>{code}</code>
        </dd>
        <dt>Of open deze link</dt>
        <dd>
          <code className="key">{address}</code>
        </dd>
      </dl>
      <p>De code werkt één keer, en zeven dagen lang. Wie haar heeft, kiest het wachtwoord.</p>
    </Notice>
  );
}
