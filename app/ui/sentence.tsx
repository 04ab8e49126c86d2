import type { ReactNode } from 'react';

/** The one or two sentences that open a page: what matters, made from the figures. */
export function Sentence({ children }: { children: ReactNode }) {
  return <p className="sentence">{children}</p>;
}
