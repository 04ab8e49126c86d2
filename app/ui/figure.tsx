/** A number with its label and, where it can be explained, the way to its "waarom". */
export interface FigureText {
  label: string;
  value: string;
  /** It says that too few people stand behind the number. */
  few?: true;
  /** Address of the explanation. */
  why?: string | null;
  /** A few words under the number. */
  note?: string;
  /** Address of the explanation of the number in those words. */
  noteWhy?: string | null;
}

/** A row of figures; `large` for the one row that a page is about, `wide` for long notes. */
export function Figures({ figures, look }: { figures: readonly FigureText[]; look?: 'large' | 'wide' }) {
  return (
    <dl className={look ? `figures figures-${look}` : 'figures'}>
      {figures.map(({ label, value, few, why, note, noteWhy }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={few && 'few'}>
            {why ? (
              <a className="figure" href={why} title="Waarom dit getal?">
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
          {note && (
            <dd className="note">
              {noteWhy ? (
                <a className="figure" href={noteWhy} title="Waarom dit getal?">
                  {note}
                </a>
              ) : (
                note
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
