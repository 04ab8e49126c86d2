const IMPORT =
  'npm run --silent rode-draad -- import staff personeel.xlsx --school 12AB --create-school "Naam van de school" --board 12345';
const ACCOUNT =
  'npm run --silent rode-draad -- account create --role administrator --role hr --email jij@jouwschool.nl --name "Jouw naam"';

/** An installation in which nobody can sign in yet: what to do first. */
export function FirstSteps({ hasSchool }: { hasSchool: boolean }) {
  return (
    <section aria-labelledby="eerst">
      <h2 id="eerst">Eerst dit</h2>
      <p>
        Hier kan nog niemand zich aanmelden. Doe de stappen hieronder op de computer waarop Rode Draad staat,
        in de map van Rode Draad.
      </p>
      <ol>
        <li>
          {hasSchool ? (
            'Je school staat er al.'
          ) : (
            <>
              Lees de personeelslijst in. Je school en je bestuur worden daarbij gemaakt:
              <pre>
                <code>{IMPORT}</code>
              </pre>
            </>
          )}
        </li>
        <li>
          Maak een account. Je ziet het wachtwoord één keer, dus schrijf het op:
          <pre>
            <code>{ACCOUNT}</code>
          </pre>
        </li>
        <li>Meld je hieronder aan.</li>
      </ol>
    </section>
  );
}
