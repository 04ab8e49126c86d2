import { EmptyState } from '../empty-state';
import { MiniBar } from './mini-bar';
import { TableChoices } from './table-choices';
import type { CellView, TableView } from './table-types';

/** A table that the server has prepared: sorting, filters, columns and pages are plain links and one form. */
export function DataTable({ view, empty }: { view: TableView; empty?: { title: string; text: string } }) {
  const { id, heads, rows, total, pages } = view;
  if (rows.length === 0 && !view.isFiltered) {
    return (
      <EmptyState title={empty?.title ?? 'Hier staat nog niets.'}>
        <p>{empty?.text ?? 'Lees eerst een bestand in, dan verschijnen de rijen hier.'}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-labelledby={`${id}-naam`}>
        <table className="table" id={id}>
          <caption id={`${id}-naam`}>{view.caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th
                  key={head.id}
                  scope="col"
                  className={head.numeric ? 'n' : undefined}
                  aria-sort={head.sorted}
                >
                  <a href={head.href}>{head.label}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the server sends whole pages; rows have no identity here
              <tr key={row}>
                {cells.map((cell, index) => (
                  <Cell
                    key={heads[index]?.id}
                    cell={cell}
                    first={index === 0}
                    numeric={heads[index]?.numeric}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                {total.map((text, index) => (
                  <Cell
                    key={heads[index]?.id}
                    cell={text}
                    first={index === 0}
                    numeric={heads[index]?.numeric}
                  />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      {rows.length === 0 && <p className="empty">Geen rij past bij deze filters.</p>}
      {pages.length > 0 && (
        <nav className="pages" aria-label={`Bladzijden van ${view.caption}`}>
          {pages.map((page) => (
            <a key={page.label} href={page.href} aria-current={page.current ? 'page' : undefined}>
              {page.label}
            </a>
          ))}
        </nav>
      )}
      <div className="table-tools">
        <span className="soft">{view.summary}</span>
        {view.isFiltered && <a href={view.clearHref}>Toon alles</a>}
        <TableChoices view={view} />
        {view.downloads.map((download) => (
          <a key={download.href} href={download.href} download>
            {download.label}
          </a>
        ))}
      </div>
    </>
  );
}

function Cell({ cell, first, numeric }: { cell: CellView; first: boolean; numeric?: boolean }) {
  const plain = typeof cell === 'string';
  const classes = numeric ? (plain || !cell.soft ? 'n' : 'n soft') : !plain && cell.soft ? 'soft' : undefined;
  const content = plain ? cell : <Content {...cell} />;
  return first ? (
    <th scope="row" className={classes}>
      {content}
    </th>
  ) : (
    <td className={classes}>{content}</td>
  );
}

function Content({ text, href, figure, bar }: Exclude<CellView, string>) {
  return (
    <>
      {bar && <MiniBar segments={bar} />}
      {href ? (
        <a href={href} className={figure ? 'figure' : undefined}>
          {text}
        </a>
      ) : (
        text
      )}
    </>
  );
}
