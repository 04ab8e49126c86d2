import { PlainTable } from '~/app/ui/table/plain-table';
import type { MovedView } from './moved-view';

/** More rows than this stand behind a click. */
const FEW_ROWS = 25;
const AMOUNTS = [
  { label: 'Nu', numeric: true },
  { label: 'Straks', numeric: true },
  { label: 'Verschil', numeric: true },
];

/** What moves in one school year: figures, what the rules say, and people where they may be named. */
export function MovedPart({ view, year }: { view: MovedView; year: string }) {
  if (view.nothing) return <p>In schooljaar {year} verandert geen enkel cijfer.</p>;
  return (
    <>
      {view.people && (
        <p>
          In schooljaar {year} verandert het recht van {view.people}.
        </p>
      )}
      {view.totals.length > 0 && (
        <ul>
          {view.totals.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {view.figures.length > 0 && (
        <PlainTable
          caption={`Cijfers van schooljaar ${year}`}
          heads={[{ label: 'Cijfer' }, ...AMOUNTS]}
          rows={view.figures}
        />
      )}
      {view.others && <p className="soft">Daarnaast veranderen {view.others} van teams en functies.</p>}
      {view.hidden && (
        <p>Wie alleen totalen ziet, ziet {view.hidden} niet meer: er staan te weinig mensen achter.</p>
      )}
      {view.uncovered && <p>Wie alleen totalen ziet, ziet {view.uncovered} erbij.</p>}
      <Sentences title="Deze meldingen komen erbij" texts={view.come} />
      <Sentences title="Deze meldingen verdwijnen" texts={view.gone} />
      {view.rows && view.rows.length > 0 && (
        <details open={view.rows.length <= FEW_ROWS || undefined}>
          <summary>Wat er voor wie verandert</summary>
          <PlainTable
            caption={`Per persoon, schooljaar ${year}`}
            heads={[{ label: 'Naam' }, { label: 'Recht' }, ...AMOUNTS]}
            rows={view.rows}
          />
        </details>
      )}
    </>
  );
}

function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{title}:</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
