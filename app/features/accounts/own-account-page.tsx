import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnAccountView } from './own-account.server';

/** Who am I here, what may I do, and where am I signed in. Plain forms: what ends a session loads the next page whole. */
export function OwnAccountPage({ view, isDone }: { view: OwnAccountView; isDone: boolean }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Mijn account</h1>
      {isDone && <Notice kind="done">Dat apparaat is afgemeld.</Notice>}
      <dl className="facts">
        <dt>Naam</dt>
        <dd>{view.name}</dd>
        <dt>E-mailadres</dt>
        <dd>{view.email}</dd>
        <dt>{view.roles.length === 1 ? 'Rol' : 'Rollen'}</dt>
        <dd>
          <ul>
            {view.roles.map(({ id, label, place, active }) => (
              <li key={id}>
                {label}, {place}
                {active && view.roles.length > 1 && ' (zo kijk je nu)'}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {view.standsInFor.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>Klopt er iets niet? Vraag het de beheerder van je bestuur.</p>
      {(view.hasPassword || view.hasProviders) && (
        <section className="section stack" aria-labelledby="aanmelden-kop">
          <h2 id="aanmelden-kop">Hoe je je aanmeldt</h2>
          <ul>
            {view.hasPassword && (
              <li>
                <a href="/wachtwoord">Wachtwoord wijzigen</a>
              </li>
            )}
            <li>
              <a href="/tweede-stap">Tweede stap bij het aanmelden</a>
            </li>
            {view.hasProviders && (
              <li>
                <a href="/mijn-account/aanbieders">Aanmelden via een aanbieder</a>
              </li>
            )}
          </ul>
        </section>
      )}
      <Sessions view={view} />
    </main>
  );
}

function Sessions({ view: { sessions, isShared } }: { view: OwnAccountView }) {
  return (
    <section className="section stack" aria-labelledby="sessies-kop">
      <h2 id="sessies-kop">Waar je bent aangemeld</h2>
      {isShared && <p>Dit is een voorbeeld dat je met anderen deelt. Je ziet alleen deze browser.</p>}
      <ul className="stack">
        {sessions.map(({ id, device, since, seen, isThis }) => (
          <li key={id} className="form-row">
            <div>
              <strong>{device}</strong>
              {isThis && ' (dit apparaat)'}
              {!isShared && (
                <p className="soft">
                  Aangemeld op {since}. Laatst gebruikt: {seen}.
                </p>
              )}
            </div>
            <form method="post" action={`/mijn-account/sessies/${id}/afmelden`}>
              <Button look="quiet" small>
                Afmelden
                <span className="visually-hidden">
                  : {device}, sinds {since}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {!isShared && (
        <>
          <p>Herken je een apparaat niet? Meld je overal af, en wijzig daarna je wachtwoord.</p>
          <form method="post" action="/mijn-account/overal-afmelden">
            <Button look="quiet">Overal afmelden</Button>
          </form>
        </>
      )}
    </section>
  );
}
