import { Brand } from './brand';
import { PlaceMenu, type PlaceProps } from './place-menu';
import { SearchForm } from './search-form';

export interface Me {
  name: string;
  active: { id: string; label: string };
  roles: { id: string; label: string }[];
  /** For whom one acts in this role, in sentences. */
  standsInFor: string[];
}

/** Where am I, in which school year, and who am I there. */
export function TopBar({
  me,
  demoDay,
  place,
}: {
  me: Me | null;
  demoDay: string | null;
  place: PlaceProps | null;
}) {
  return (
    <header className="top-bar">
      {demoDay !== null && (
        <p className="demo-line">
          Dit is een voorbeeld met verzonnen scholen en mensen. Het is hier {demoDay}.
        </p>
      )}
      <div className="top-bar-row">
        <Brand />
        {place && <PlaceMenu {...place} />}
        {place?.brin && <SearchForm action={`/${place.brin}/${place.year}/zoeken`} />}
        {me && <WhoMenu me={me} />}
      </div>
    </header>
  );
}

/** Plain forms: changing role and signing out load the next page whole, so nothing of the former role stays behind. */
function WhoMenu({ me }: { me: Me }) {
  return (
    <details className="menu who">
      <summary>
        <span className="name">{me.name}</span> <span className="soft">{me.active.label}</span>
      </summary>
      <div className="menu-list">
        <p>Aangemeld als {me.name}</p>
        {me.roles.length > 1 && (
          <form method="post" action="/rol">
            {me.roles.map((role) => (
              <button
                key={role.id}
                type="submit"
                name="rol"
                value={role.id}
                aria-current={role.id === me.active.id ? 'true' : undefined}
              >
                {role.id === me.active.id ? `Je kijkt als ${role.label}` : `Kijk als ${role.label}`}
              </button>
            ))}
          </form>
        )}
        {me.standsInFor.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <a href="/mijn-account">Mijn account</a>
        <form method="post" action="/afmelden">
          <button type="submit">Afmelden</button>
        </form>
      </div>
    </details>
  );
}
