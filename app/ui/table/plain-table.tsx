import { TableFrame } from './table-frame';

export interface PlainHead {
  label: string;
  numeric?: boolean;
}

/** A table to read and nothing else: a few rows, or rows that are gone with the page. */
export function PlainTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly PlainHead[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <TableFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? 'n' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move
            <tr key={row}>
              {cells.map((text, index) => {
                const head = heads[index];
                const className = head?.numeric ? 'n' : undefined;
                return index === 0 ? (
                  <th key={head?.label} scope="row" className={className}>
                    {text}
                  </th>
                ) : (
                  <td key={head?.label} className={className}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
