import { NavLink } from '@remix-run/react';

export interface SchoolBarProps {
  school: string;
  brin: string;
  year: string;
  base: string;
  years: string[];
  screens: { path: string; label: string }[];
}

export function SchoolBar({ school, year, base, screens }: SchoolBarProps) {
  return (
    <nav aria-label="School" className="school-bar">
      <p>
        {school} <span>{year}</span>
      </p>
      <ul>
        {screens.map((screen) => (
          <li key={screen.path}>
            <NavLink to={`${base}/${screen.path}`}>{screen.label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
