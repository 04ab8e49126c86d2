import type { HeadersFunction } from '@remix-run/node';

/** Lets a page say when to come back, as its action told; Remix drops an action's headers otherwise. */
export const passRetryAfter: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return new Headers(wait === null ? [] : [['Retry-After', wait]]);
};
