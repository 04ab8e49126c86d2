import { useLocation } from '@remix-run/react';

export interface PlaceProps {
  /** What is open now: a school or a board. */
  name: string;
  /** `99AA` in `/99AA/2025-2026/...`; null at a board, where the year stands in the search part. */
  brin: string | null;
  year: string;
  years: string[];
  schools: { brin: string; name: string }[];
  board: { path: string; name: string } | null;
}

/** The switches of school and school year; both stay on the same screen. */
export function PlaceMenu({ name, brin, year, years, schools, board }: PlaceProps) {
  const { pathname, search } = useLocation();
  const parts = pathname.split('/');
  const screen = parts[3] ?? '';
  const rest = brin === null ? '' : parts.slice(3).join('/');
  return (
    <div className="place">
      {schools.length + (board ? 1 : 0) > 1 ? (
        <details className="menu">
          <summary>{name}</summary>
          <nav className="menu-list" aria-label="School kiezen">
            {schools.map((school) => (
              <a
                key={school.brin}
                href={`/${school.brin}/${year}/${brin === null ? 'dashboard' : screen}`}
                aria-current={school.brin === brin ? 'true' : undefined}
              >
                {school.name}
              </a>
            ))}
            {board && (
              <>
                <hr />
                <a href={board.path} aria-current={brin === null ? 'true' : undefined}>
                  {board.name}
                </a>
              </>
            )}
          </nav>
        </details>
      ) : (
        <span>{name}</span>
      )}
      <details className="menu">
        <summary>
          <span className="visually-hidden">Schooljaar </span>
          <span className="number">{year}</span>
        </summary>
        <nav className="menu-list" aria-label="Schooljaar kiezen">
          {years.map((label) => (
            <a
              key={label}
              href={brin === null ? `${pathname}?schooljaar=${label}` : `/${brin}/${label}/${rest}${search}`}
              aria-current={label === year ? 'true' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </details>
    </div>
  );
}
