import type { ReactNode } from 'react';
import type { LinkedText } from '~/app/format/linked-text';

/** The one or two sentences that open a page: what matters, made from the figures. */
export function Sentence({ children }: { children: ReactNode }) {
  return <p className="sentence">{children}</p>;
}

/** The opening sentence with figures that tell why. */
export function LinkedSentence({ text }: { text: LinkedText }) {
  return (
    <p className="sentence">
      {text.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a key={piece[1]} className="figure" href={piece[1]}>
            {piece[0]}
          </a>
        ),
      )}
    </p>
  );
}
