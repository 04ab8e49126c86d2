/** A number with its label and, where it can be explained, the way to its "waarom". */
export interface FigureText {
  label: string;
  value: string;
  /** Address of the explanation. */
  why?: string | null;
  /** A few words under the number. */
  note?: string;
}

/** A row of figures; `large` for the one row that a page is about. */
export function Figures({ figures, large = false }: { figures: readonly FigureText[]; large?: boolean }) {
  return (
    <dl className={large ? 'figures figures-large' : 'figures'}>
      {figures.map(({ label, value, why, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {why ? (
              <a className="figure" href={why} title="Waarom dit getal?">
                {value}
              </a>
            ) : (
              value
            )}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
