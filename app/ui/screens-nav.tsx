import { useLocation } from '@remix-run/react';

export interface Screen {
  path: string;
  label: string;
  /** One of the four at the bottom of a phone. */
  quick?: true;
  /** A shorter word for the phone. */
  short?: string;
}

/** The screens of a school that this role may open; on a phone its four most used ones stand at the bottom as well. */
export function ScreensNav({ base, screens }: { base: string; screens: Screen[] }) {
  const { pathname } = useLocation();
  const current = pathname.slice(base.length + 1).split('/')[0] ?? '';
  const quick = screens.filter((screen) => screen.quick);
  const link = ({ path, label }: Screen, text = label) => (
    <li key={path}>
      <a href={hrefOf(base, path)} aria-current={path === current ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <>
      <nav className="screens" aria-label="Schermen">
        <ul>{screens.map((screen) => link(screen))}</ul>
      </nav>
      {quick.length > 1 && (
        <nav className="quick" aria-label="Snel naar">
          <ul>{quick.map((screen) => link(screen, screen.short))}</ul>
        </nav>
      )}
    </>
  );
}

/** A path that begins with a slash lies outside this place. */
function hrefOf(base: string, path: string): string {
  if (path.startsWith('/')) return path;
  return path === '' ? base : `${base}/${path}`;
}
