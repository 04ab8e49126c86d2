import { Form, Link } from '@remix-run/react';
import type { Role } from '~/app/domain/access';
import { SECTORS, type Sector } from '~/app/domain/people';
import { ROLE_WORDS } from '~/app/format/words';
import type { Persona } from './persona-queries.server';

const WANTS: Record<Role, string> = {
  employee: 'wil weten welke uren en welk geld van haar zijn, en wat er nog te kiezen valt.',
  'team-leader': 'wil zien wie van het team nog ruimte heeft, tussen twee lessen door.',
  hr: 'leest de personeelslijst in, maakt het plan en houdt de cijfers kloppend.',
  'school-leader': 'wil op één pagina zien hoe de school ervoor staat.',
  board: 'wil de scholen naast elkaar zien, met cijfers die optellen.',
  finance: 'rekent na of 10% van de personele lumpsum is besteed.',
  mr: 'beoordeelt de totalen, en ziet nooit een persoon.',
  administrator: 'regelt accounts en instellingen.',
};

const SECTOR_TITLES: Record<Sector, string> = {
  VO: 'Voortgezet onderwijs',
  PO: 'Primair onderwijs',
  VL: 'Vlaanderen',
};

type Shown = Pick<Persona, 'roleId' | 'name' | 'role' | 'sector'>;

/** The start of the demo: one click signs in as somebody of the story. */
export function PersonaList({ personas }: { personas: Shown[] }) {
  const sectors = SECTORS.filter((sector) => personas.some((persona) => persona.sector === sector));
  return (
    <main id="inhoud" className="page">
      <h1>Wie wil je zijn?</h1>
      <p>
        Rode Draad is de planner waarmee een school de professionalisering van haar personeel besluit, betaalt
        en verantwoordt. Kies iemand van de voorbeeldscholen en kijk mee.
      </p>
      {sectors.map((sector) => (
        <section key={sector} className="section" aria-labelledby={`mensen-${sector}`}>
          <h2 id={`mensen-${sector}`}>{SECTOR_TITLES[sector]}</h2>
          <ul className="personas">
            {personas
              .filter((persona) => persona.sector === sector)
              .map((persona) => (
                <PersonaButton key={persona.roleId} persona={persona} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to="/aanmelden">Aanmelden met een eigen account</Link>
      </p>
    </main>
  );
}

function PersonaButton({ persona: { roleId, name, role, sector } }: { persona: Shown }) {
  // Tests and guides name a persona by its role; those of another sector carry it in front.
  const key = sector === 'VO' ? role : `${sector.toLowerCase()}-${role}`;
  return (
    <li>
      <Form method="post" action="/demo-aanmelden">
        <button type="submit" name="rol" value={roleId} data-persona={key}>
          <strong>{name}</strong>
          <span>
            {ROLE_WORDS[role]}: {WANTS[role]}
          </span>
        </button>
      </Form>
    </li>
  );
}
