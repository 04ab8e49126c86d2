import { renderToStaticMarkup } from 'react-dom/server';

type Value = string | number | boolean | null;

export interface OwnData {
  name: string;
  made: string;
  parts: readonly { title: string; rows: readonly Record<string, Value>[] }[];
}

/** What the product holds about one person as a page that reads without the product. */
export function ownDataHtml({ name, made, parts }: OwnData): string {
  const page = (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`Gegevens van ${name}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>Gegevens van {name}</h1>
        <p>
          Alles wat Rode Draad op {made} over {name} bewaarde.
        </p>
        {parts.map(({ title, rows }) => (
          <section key={title}>
            <h2>{title}</h2>
            {rows.length === 0 && <p>Niets.</p>}
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: written once, never changed
              <dl key={place}>
                {Object.entries(row)
                  .filter(([, value]) => value !== null && value !== '')
                  .map(([label, value]) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{readable(value)}</dd>
                    </div>
                  ))}
              </dl>
            ))}
          </section>
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

const readable = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return value.toLocaleString('nl-NL');
  return String(value);
};

const STYLE =
  'body{font-family:sans-serif;line-height:1.5;margin:2rem auto;max-width:46rem;padding:0 1rem}' +
  'dl{border-top:1px solid #999;padding:.5rem 0}dl div{display:flex;flex-wrap:wrap;gap:0 1rem}' +
  'dt{font-weight:600;min-width:14rem}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}';
