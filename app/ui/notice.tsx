import type { ReactNode } from 'react';

type Kind = 'note' | 'done' | 'warning' | 'error';

const SHAPES: Record<Kind, string> = {
  note: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 7.5V17M12 7v.5',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.4',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.2v.5',
  error: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2L8.2 3Zm3.8 4.5V13m0 3v.5',
};

const SPOKEN: Record<Kind, string> = { note: '', done: 'Gelukt: ', warning: 'Let op: ', error: 'Fout: ' };

/** A message in words with an icon; what just happened (`done`) and errors are read out at once. */
export function Notice({ kind = 'note', children }: { kind?: Kind; children: ReactNode }) {
  const role = kind === 'error' ? 'alert' : kind === 'done' ? 'status' : undefined;
  return (
    <div className={`notice notice-${kind}`} role={role}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d={SHAPES[kind]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div>
        {SPOKEN[kind] && <span className="visually-hidden">{SPOKEN[kind]}</span>}
        {children}
      </div>
    </div>
  );
}
