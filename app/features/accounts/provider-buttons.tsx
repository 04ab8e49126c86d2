import { Button } from '~/app/ui/button';

interface Props {
  providers: { name: string; label: string }[];
  /** Where to go after signing in. */
  back: string;
}

/** A button for each provider; plain forms, because the way on leads out of this site. */
export function ProviderButtons({ providers, back }: Props) {
  if (providers.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="aanbieders">
      <h2 id="aanbieders">Of zonder dit wachtwoord</h2>
      <p>Gebruik het account dat je van je school of bestuur hebt.</p>
      {providers.map(({ name, label }) => (
        <form key={name} method="post" action={`/aanmelden/${name}`}>
          <input type="hidden" name="terug" value={back} />
          <Button look="quiet">Aanmelden via {label}</Button>
        </form>
      ))}
    </section>
  );
}
