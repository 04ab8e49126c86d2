import { TableFrame } from '~/app/ui/table/table-frame';
import { stateWords } from './example-table';
import type { ExampleView } from './worked-example';

/** A worked example: what is given, what should come out and what the calculator makes of it now. */
export function WorkedExample({ example, open }: { example: ExampleView; open: boolean }) {
  const { id, title, agreement, basis, given, outcomes, state } = example;
  return (
    <details id={id} className="example" open={open}>
      <summary>
        {title} <span className="soft">{stateWords(state)}</span>
      </summary>
      <p>Gegeven: {given.join('; ')}.</p>
      <TableFrame label={`Uitkomst van ${title}`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Uitkomst</th>
              <th scope="col">Verwacht</th>
              <th scope="col">Nu berekend</th>
              <th scope="col">Gelijk?</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ label, expected, found, same }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{expected}</td>
                <td>{found}</td>
                <td>{state === 'unsupported' ? '–' : same ? '✓ gelijk' : '⚠ anders'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="soft">
        Rekent met {agreement}; {basis}. Voorbeeld {id}.
      </p>
    </details>
  );
}
