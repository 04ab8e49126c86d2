import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

export function SettingsSection({ id, title, children }: Props) {
  return (
    <section className="section stack" id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{title}</h2>
      {children}
    </section>
  );
}

/** The form of a section, closed until somebody wants to enter something or it came back with errors. */
export function EntryForm({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="no-print" open={open || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
