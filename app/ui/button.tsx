import type { ButtonHTMLAttributes } from 'react';

type Look = 'primary' | 'quiet';

const CLASSES: Record<Look, string> = { primary: 'button', quiet: 'button button-quiet' };

/** A button says what happens; one primary on a page at most. Links that look so take `className="button"`. */
export function Button({
  look = 'primary',
  small = false,
  type = 'submit',
  ...rest
}: { look?: Look; small?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={`${CLASSES[look]}${small ? ' button-small' : ''}`} {...rest} />;
}
