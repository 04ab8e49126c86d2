import { Form, Link } from '@remix-run/react';
import type { Role } from '~/app/domain/access';
import { ROLE_WORDS } from '~/app/format/words';

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

/** The start of the demo: one click signs in as somebody of the story. */
export function PersonaList({ personas }: { personas: { roleId: string; name: string; role: Role }[] }) {
  return (
    <main id="inhoud" className="page">
      <h1>Wie wil je zijn?</h1>
      <p>
        Rode Draad is de planner waarmee een school de professionalisering van haar personeel besluit, betaalt
        en verantwoordt. Kies iemand van de voorbeeldscholen en kijk mee.
      </p>
      <ul className="personas">
        {personas.map((persona) => (
          <li key={persona.roleId}>
            <Form method="post" action="/demo-aanmelden">
              <button type="submit" name="rol" value={persona.roleId} data-persona={persona.role}>
                <strong>{persona.name}</strong>
                <span>
                  {ROLE_WORDS[persona.role]}: {WANTS[persona.role]}
                </span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/aanmelden">Aanmelden met een eigen account</Link>
      </p>
    </main>
  );
}
