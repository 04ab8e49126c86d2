import { SelectField } from '~/app/ui/field';
import type { ColumnsView, ColumnView, Option } from './columns-view';

const PARTS: { title: string; text: string; has: (column: ColumnView) => boolean }[] = [
  {
    title: 'Kijk deze kolommen na',
    text: 'We zijn er niet zeker van wat hierin staat.',
    has: (column) => column.doubtful,
  },
  {
    title: 'Deze kolommen lezen we niet',
    text: 'Staat er iets in dat we nodig hebben? Kies dan wat het is.',
    has: (column) => !column.doubtful && column.field === '',
  },
  {
    title: 'Deze kolommen herkennen we',
    text: 'Klopt er iets niet, verander het dan hier.',
    has: (column) => !column.doubtful && column.field !== '',
  },
];

/** What each column is: the doubtful ones first, with three values of the file itself. */
export function ColumnChoices({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  return PARTS.map(({ title, text, has }) => {
    const columns = view.columns.filter(has);
    if (columns.length === 0) return null;
    return (
      <section key={title} className="section">
        <h2>{title}</h2>
        <p>{text}</p>
        <ul className="mt-5 grid gap-x-10 gap-y-7 sm:grid-cols-2 lg:grid-cols-3">
          {columns.map((column) => (
            <li key={column.letter}>
              <ColumnChoice column={column} fields={view.fields} error={errors[`kolom.${column.letter}`]} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function ColumnChoice({ column, fields, error }: { column: ColumnView; fields: Option[]; error?: string }) {
  const { letter, header, field, samples, doubtful, reason } = column;
  return (
    <>
      <SelectField
        name={`kolom.${letter}`}
        label={header === '' ? `Kolom ${letter}, zonder kop` : `${header} (kolom ${letter})`}
        hint={doubtful ? reason : undefined}
        error={error}
        options={fields}
        empty="niet lezen"
        defaultValue={field}
      />
      <Samples samples={samples} />
    </>
  );
}

function Samples({ samples }: { samples: string[] }) {
  if (samples.length === 0) return <p className="mt-1 soft">Deze kolom is leeg.</p>;
  return (
    <ul aria-label="Waarden in je bestand" className="mt-1 soft">
      {samples.map((sample) => (
        <li key={sample} className="truncate">
          {sample}
        </li>
      ))}
    </ul>
  );
}
