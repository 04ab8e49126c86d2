import { notFound } from '~/app/server/guard.server';

/** Every address that nothing else answers, so that also this page knows who is there. */
export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
