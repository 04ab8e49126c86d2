import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';

interface Props {
  /** The account's own address. */
  here: string;
  name: string;
  providers: { name: string; label: string; linkedOn: string | null }[];
}

/** For an administrator: by which providers an account can sign in, and a code to link one. */
export function AccountProviders({ here, name, providers }: Props) {
  if (providers.length === 0) return null;
  return (
    <section className="section stack">
      <h2>Aanmelden via een aanbieder</h2>
      <ul className="stack">
        {providers.map(({ name: key, label, linkedOn }) => (
          <li key={key}>
            {label}: {linkedOn ? `gekoppeld op ${linkedOn}` : 'niet gekoppeld'}
          </li>
        ))}
      </ul>
      <p>
        Met een code koppelt {name} zelf een aanbieder, ook zonder wachtwoord. Een code die je eerder maakte,
        werkt dan niet meer.
      </p>
      <Form method="post" action={`${here}/aanbieder-code`}>
        <Button look="quiet">Code maken</Button>
      </Form>
    </section>
  );
}
