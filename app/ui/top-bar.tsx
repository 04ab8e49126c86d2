import { Form, Link } from '@remix-run/react';

export interface Me {
  name: string;
  active: { id: string; label: string };
  roles: { id: string; label: string }[];
}

export function TopBar({ me, demoDay }: { me: Me | null; demoDay: string | null }) {
  return (
    <header className="top-bar">
      {demoDay !== null && (
        <p className="demo-line">
          Dit is een voorbeeld met verzonnen scholen en mensen. Het is hier {demoDay}.
        </p>
      )}
      <div className="top-bar-row">
        <Link to="/" className="brand">
          Rode Draad
        </Link>
        {me && (
          <Form method="post" action="/afmelden">
            <span>
              {me.name}, {me.active.label}
            </span>
            <button type="submit">Afmelden</button>
          </Form>
        )}
      </div>
    </header>
  );
}
