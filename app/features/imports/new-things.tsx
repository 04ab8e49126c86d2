const SHOWN = 12;

/** Teams, themes and the like that the file brings along; a long list is folded. */
export function NewThings({ things }: { things: { label: string; names: string[] }[] }) {
  if (things.length === 0) return null;
  return (
    <section className="section">
      <h2>Nieuw door dit bestand</h2>
      <p>Deze namen kennen we nog niet. Een tikfout? Verbeter die dan eerst in je bestand.</p>
      <dl className="facts mt-3">
        {things.map(({ label, names }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd>
              {names.length <= SHOWN ? (
                names.join(', ')
              ) : (
                <details>
                  <summary>
                    {names.slice(0, SHOWN).join(', ')} en {names.length - SHOWN} meer
                  </summary>
                  {names.slice(SHOWN).join(', ')}
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
