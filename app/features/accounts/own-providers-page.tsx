import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';

interface ProviderRow {
  name: string;
  label: string;
  linkedOn: string | null;
}

interface Props {
  providers: ProviderRow[];
  /** Not when it is the only way in. */
  mayUnlink: boolean;
  /** Linking asks for somebody who signed in a short while ago. */
  isRecent: boolean;
  done?: 'linked' | 'unlinked';
  error?: string;
}

const PAGE = '/mijn-account/aanbieders';
const DONE = {
  linked: 'De koppeling is gemaakt. De volgende keer kun je je hiermee aanmelden.',
  unlinked: 'De koppeling is weg. Op andere apparaten ben je afgemeld.',
};

/** By which providers I can sign in to my account; plain forms, because the way on leads out of this site. */
export function OwnProvidersPage({ providers, mayUnlink, isRecent, done, error }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Aanmelden via een aanbieder</h1>
      {error && <Notice kind="error">{error}</Notice>}
      {done && !error && <Notice kind="done">{DONE[done]}</Notice>}
      {providers.length === 0 ? (
        <p>Bij Rode Draad is nog geen aanbieder ingesteld. Je meldt je aan met je wachtwoord.</p>
      ) : (
        <p>
          Koppel het account dat je van je school of bestuur hebt. Daarna meld je je daarmee aan, zonder het
          wachtwoord van Rode Draad. Wat je hier mag zien en doen, verandert niet.
        </p>
      )}
      {!isRecent && providers.some(({ linkedOn }) => linkedOn === null) && <SignInAgain />}
      {providers.map((provider) => (
        <section key={provider.name} className="section stack">
          <h2>{provider.label}</h2>
          {provider.linkedOn === null ? (
            <NotLinked provider={provider} isRecent={isRecent} />
          ) : (
            <Linked provider={provider} mayUnlink={mayUnlink} />
          )}
        </section>
      ))}
    </main>
  );
}

function SignInAgain() {
  return (
    <Notice>
      <p>
        Een koppeling maken kan alleen kort na het aanmelden. Zo kan niemand anders het doen als je even weg
        bent.
      </p>
      <form method="post" action="/mijn-account/opnieuw-aanmelden">
        <input type="hidden" name="terug" value={PAGE} />
        <Button look="quiet">Opnieuw aanmelden</Button>
      </form>
    </Notice>
  );
}

function NotLinked({ provider: { name, label }, isRecent }: { provider: ProviderRow; isRecent: boolean }) {
  return (
    <>
      <p>Nog niet gekoppeld.</p>
      {isRecent && (
        <form method="post" action={`${PAGE}/${name}/koppelen`}>
          <Button look="quiet">
            Koppelen<span className="visually-hidden"> met {label}</span>
          </Button>
        </form>
      )}
    </>
  );
}

function Linked({
  provider: { name, label, linkedOn },
  mayUnlink,
}: {
  provider: ProviderRow;
  mayUnlink: boolean;
}) {
  return (
    <>
      <p>Gekoppeld op {linkedOn}.</p>
      {mayUnlink ? (
        <details>
          <summary>Koppeling met {label} weghalen</summary>
          <p>Je kunt je dan niet meer via {label} aanmelden. Op andere apparaten word je meteen afgemeld.</p>
          <form method="post" action={`${PAGE}/${name}/ontkoppelen`}>
            <Button look="quiet">Ja, koppeling weghalen</Button>
          </form>
        </details>
      ) : (
        <p>Dit is de enige manier waarop je je kunt aanmelden. Daarom kun je de koppeling niet weghalen.</p>
      )}
    </>
  );
}
