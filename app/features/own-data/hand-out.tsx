/** For who asks for their data without an account. */
export function HandOut({ base }: { base: string | null }) {
  if (base === null) return null;
  return (
    <details className="section no-print">
      <summary>Gegevens geven aan wie erom vraagt</summary>
      <div className="stack">
        <p>
          Vraagt deze collega om de eigen gegevens en is er geen account? Download ze hier en geef ze alleen
          aan de collega zelf. Wat iemand voor zichzelf schreef, staat er niet in. In het logboek staat dat je
          dit deed.
        </p>
        <p className="buttons">
          <a className="button button-quiet" href={`${base}/gegevens.html`} download>
            Download om te lezen (HTML)
          </a>
          <a className="button button-quiet" href={`${base}/gegevens.json`} download>
            Download voor een ander programma (JSON)
          </a>
        </p>
      </div>
    </details>
  );
}
