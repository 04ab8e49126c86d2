import { Fragment } from 'react';
import { EmptyState } from '../empty-state';
import { miniBar } from './mini-bar';
import { RowActionCell } from './row-action';
import { TableChoices } from './table-choices';
import { BETWEEN_PARTS, type CellView, type HeadView, type TableView, TOO_FEW_WORDS } from './table-types';

/** A table that the server has prepared: sorting, filters, columns and pages are plain links and one form. */
export function DataTable({ view, empty }: { view: TableView; empty?: { title: string; text: string } }) {
  const { id, heads, rows, actions, total, pages } = view;
  if (rows.length === 0 && !view.isFiltered) {
    return (
      <EmptyState title={empty?.title ?? 'Hier staat nog niets.'}>
        <p>{empty?.text ?? 'Lees eerst een bestand in, dan verschijnen de rijen hier.'}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="table-tools">
        <strong id={`${id}-naam`} className="table-name">
          {view.caption}
        </strong>
        <span className="soft">{view.summary}</span>
        {view.isFiltered && <a href={view.clearHref}>Toon alles</a>}
        <a href={view.choicesHref} aria-expanded={view.choices !== null}>
          Filters en kolommen
        </a>
        {view.downloads.map((download) => (
          <a key={download.href} href={download.href} download>
            {download.label}
          </a>
        ))}
      </div>
      {view.choices && <TableChoices id={id} choices={view.choices} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-labelledby={`${id}-naam`}>
        <table className="table" id={id} aria-labelledby={`${id}-naam`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th
                  key={head.id}
                  scope="col"
                  className={head.numeric ? 'n' : head.stacked ? 'stacked' : head.wide ? 'wide' : undefined}
                  aria-sort={head.sorted}
                >
                  <a href={head.href}>{head.label}</a>
                </th>
              ))}
              {actions && (
                <th scope="col" className="act">
                  <span className="visually-hidden">{actions.label}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the server sends whole pages; rows have no identity here
              <tr key={row}>
                {cells.map((cell, index) => cellOf(cell, heads[index], index))}
                {actions && <RowActionCell action={actions.rows[row] ?? null} />}
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                {total.map((text, index) => cellOf(text, heads[index], index))}
                {actions && <td />}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      {rows.length === 0 && <p className="empty">Geen rij past bij deze filters.</p>}
      {view.notes.map((note) => (
        <p key={note} className="soft table-note">
          {note}
        </p>
      ))}
      {pages.length > 0 && (
        <nav className="pages" aria-label={`Bladzijden van ${view.caption}`}>
          {pages.map(({ label, href, current }, index) =>
            href === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name of its own
              <span key={`gap ${index}`}>{label}</span>
            ) : (
              <a key={label} href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            ),
          )}
        </nav>
      )}
    </>
  );
}

/** Functions, not components: a table has hundreds of cells, and each component costs the server. */
function cellOf(cell: CellView, head: HeadView | undefined, index: number) {
  const plain = typeof cell === 'string';
  const soft = !plain && cell.soft;
  const few = !plain && cell.text === TOO_FEW_WORDS;
  const looks = [head?.numeric && 'n', soft && 'soft', few && 'few'].filter(Boolean);
  const className = looks.length > 0 ? looks.join(' ') : undefined;
  const content = plain ? cell : contentOf(cell, head);
  return index === 0 ? (
    <th key={head?.id} scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td key={head?.id} className={className}>
      {content}
    </td>
  );
}

function contentOf(
  { text, href, figure, whys, bar, folded }: Exclude<CellView, string>,
  head: HeadView | undefined,
) {
  if (folded) return foldedLines(folded);
  const words = whys ? (
    partsOf(text, whys)
  ) : href ? (
    <a href={href} className={figure ? 'figure' : undefined}>
      {text}
    </a>
  ) : (
    text
  );
  if (!bar) return words;
  return (
    <>
      {miniBar(bar, head)}
      {words}
    </>
  );
}

/** Each of the figures in a text leads to its own explanation. */
function partsOf(text: string, whys: readonly (string | null)[]) {
  return text.split(BETWEEN_PARTS).map((part, index) => {
    const why = whys[index];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the figures of a cell never move
      <Fragment key={index}>
        {index > 0 && BETWEEN_PARTS}
        {why ? (
          <a href={why} className="figure">
            {part}
          </a>
        ) : (
          part
        )}
      </Fragment>
    );
  });
}

function foldedLines({ title, lines }: NonNullable<Exclude<CellView, string>['folded']>) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
