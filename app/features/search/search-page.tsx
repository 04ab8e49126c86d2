import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import type { SearchView } from './search-view.server';

/** What was found, by kind; the words that were looked for are sent, never put in the address. */
export function SearchPage({ action, view }: { action: string; view: SearchView | null }) {
  return (
    <main id="inhoud" className="page page-narrow">
      <h1>Zoeken</h1>
      <form method="post" action={action} className="form-row search-page">
        <div className="field">
          <label htmlFor="zoek-hier">Naam, personeelsnummer of woord</label>
          <input
            id="zoek-hier"
            type="search"
            name="zoek"
            defaultValue={view?.asked}
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <Button>Zoek</Button>
      </form>
      {view?.asked === '' && <p>Vul in wat je zoekt.</p>}
      {view && view.asked !== '' && view.groups.length === 0 && (
        <EmptyState title="Niets gevonden.">
          <p>
            Kijk of het goed gespeld is, of zoek op een deel van de naam. Je vindt alleen wat jij mag zien.
          </p>
        </EmptyState>
      )}
      {view?.groups.map(({ title, hits, more }) => (
        <section key={title} className="section" aria-label={title}>
          <h2>{title}</h2>
          <ul className="hits">
            {hits.map(({ text, about, href }) => (
              <li key={`${href} ${about}`}>
                <a href={href}>{text}</a> <span className="soft">{about}</span>
              </li>
            ))}
          </ul>
          {more && <p className="soft">En {more}. Zoek op meer woorden om minder te vinden.</p>}
        </section>
      ))}
    </main>
  );
}
