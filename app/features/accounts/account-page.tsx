import { Form, Link } from '@remix-run/react';
import { ROLES } from '~/app/domain/access';
import { ROLE_WORDS } from '~/app/format/words';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Button } from '~/app/ui/button';
import { SelectField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { AccountProviders } from './account-providers';
import type { AccountView } from './account-view';
import { InvitationCode, type ShownInvitation } from './invitation-code';

interface Props {
  account: AccountView;
  base: string;
  places: { value: string; label: string }[];
  providers: { name: string; label: string; linkedOn: string | null }[];
  failed?: Failed;
  /** An invitation that was made just now. */
  shown?: ShownInvitation | null;
  /** Where an invitation was mailed just now. */
  sentTo?: string;
}

const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

/** One account: its roles, how its owner gets in, its end. */
export function AccountPage({ account, base, places, providers, failed, shown, sentTo }: Props) {
  const here = `${base}/${account.id}`;
  const refusal = failed?.form === 'account' ? failed.result.error?.['']?.join(' ') : undefined;
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={base}>Alle accounts</Link>
      </p>
      <h1>{account.name}</h1>
      {shown && <InvitationCode {...shown} />}
      {sentTo && !shown && (
        <Notice kind="done">De uitnodiging gaat naar {sentTo}. De link werkt zeven dagen.</Notice>
      )}
      {refusal && <Notice kind="error">{refusal}</Notice>}
      <dl className="facts">
        <dt>E-mailadres</dt>
        <dd>{account.email}</dd>
        <dt>Medewerker</dt>
        <dd>{account.employee ?? 'niet gekoppeld'}</dd>
        <dt>Tweede stap</dt>
        <dd>{account.hasSecondFactor ? 'staat aan' : 'staat niet aan'}</dd>
        {account.invitedUntil && (
          <>
            <dt>Uitnodiging</dt>
            <dd>nog niet gebruikt, werkt t/m {account.invitedUntil}</dd>
          </>
        )}
        {account.ended && (
          <>
            <dt>Beëindigd op</dt>
            <dd>{account.ended}</dd>
          </>
        )}
      </dl>
      {account.ended ? (
        <Form method="post" action={`${here}/heropenen`}>
          <p className="buttons">
            <Button look="quiet">Account weer openen</Button>
          </p>
        </Form>
      ) : (
        <>
          <Roles account={account} here={here} places={places} failed={failed} />
          <GettingIn account={account} here={here} />
          <AccountProviders here={here} name={account.name} providers={providers} />
          <section className="section stack">
            <h2>Account beëindigen</h2>
            <details>
              <summary>Account van {account.name} beëindigen</summary>
              <p>{account.name} kan zich dan niet meer aanmelden, en wordt meteen afgemeld.</p>
              <Form method="post" action={`${here}/beeindigen`}>
                <Button look="quiet">Ja, account beëindigen</Button>
              </Form>
            </details>
          </section>
        </>
      )}
    </main>
  );
}

function Roles({ account, here, places, failed }: Omit<Props, 'base' | 'providers'> & { here: string }) {
  return (
    <section className="section stack">
      <h2>Rollen</h2>
      <p>Verandert er een rol, dan meldt {account.name} zich opnieuw aan.</p>
      {account.roles.length === 0 && <p>Zonder rol kan {account.name} zich niet aanmelden.</p>}
      <ul className="stack">
        {account.roles.map((role) => (
          <li key={role.id} className="form-row">
            <span>
              {role.label}, {role.place}
            </span>
            <Form method="post" action={`${here}/rollen/${role.id}/beeindigen`}>
              <Button look="quiet" small>
                Rol beëindigen<span className="visually-hidden">: {role.label}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <AnsweredForm id="rol" action={`${here}/rollen`} submit="Rol toevoegen" failed={failed}>
        {(field) => (
          <>
            <SelectField {...field('role')} label="Nieuwe rol" options={ROLE_OPTIONS} empty="Kies een rol" />
            <SelectField {...field('place')} label="Geldt voor" options={places} />
          </>
        )}
      </AnsweredForm>
    </section>
  );
}

function GettingIn({ account, here }: { account: AccountView; here: string }) {
  return (
    <>
      <section className="section stack">
        <h2>Uitnodigen</h2>
        <p>
          Met een uitnodiging kiest {account.name} zelf een wachtwoord. Een wachtwoord dat er al was, werkt
          tot dat moment.
        </p>
        <div className="form-row">
          <Form method="post" action={`${here}/uitnodiging`}>
            <Button look="quiet">Uitnodiging mailen</Button>
          </Form>
          <Form method="post" action={`${here}/uitnodiging/code`}>
            <Button look="quiet">Toon de code een keer</Button>
          </Form>
        </div>
      </section>
      {account.hasSecondFactor && (
        <section className="section stack">
          <h2>Tweede stap</h2>
          <details>
            <summary>Tweede stap van {account.name} weghalen</summary>
            <p>
              Doe dit alleen als {account.name} de telefoon en de herstelcodes kwijt is, en je zeker weet dat{' '}
              {account.name} het zelf vraagt. {account.name} krijgt er een mail over.
            </p>
            <Form method="post" action={`${here}/tweede-stap`}>
              <Button look="quiet">Ja, tweede stap weghalen</Button>
            </Form>
          </details>
        </section>
      )}
    </>
  );
}
