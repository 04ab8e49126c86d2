import { TableFrame } from '~/app/ui/table/table-frame';
import type { RuleView } from './rule-view.server';

/** What held before and after, oldest first. */
export function RuleHistory({ history }: { history: RuleView['history'] }) {
  return (
    <section className="section">
      <h2>Door de jaren heen</h2>
      <TableFrame label="Eerdere en latere versies van deze regel">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Voor wie</th>
              <th scope="col">Waarde</th>
              <th scope="col">Hoe zeker</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ key, period, href, forWhom, value, status }) => (
              <tr key={key} aria-current={href === null ? 'true' : undefined}>
                <th scope="row">{href === null ? `${period} (deze regel)` : <a href={href}>{period}</a>}</th>
                <td>{forWhom}</td>
                <td>{value}</td>
                <td>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
