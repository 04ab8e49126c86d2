import { Notice } from '~/app/ui/notice';

/** They stand here once and nowhere else; made to be printed. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <Notice kind="done">De tweede stap staat aan. Hieronder staan je herstelcodes.</Notice>
      <section className="section stack">
        <h2>Je herstelcodes</h2>
        <p>
          Telefoon kwijt of stuk? Dan meld je je aan met een van deze codes. Elke code werkt één keer. Je ziet
          ze alleen nu: druk deze pagina af of schrijf de codes op, en bewaar ze niet bij je telefoon.
        </p>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p className="no-print">
          <a href="/" className="button">
            Ik heb ze bewaard
          </a>
        </p>
      </section>
    </>
  );
}
