import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, openSchool } from '~/app/server/guard.server';

/** The page that the benchmark compares with: the same frame around nothing. It exists only while measuring. */
export async function loader(asked: LoaderFunctionArgs) {
  if (asked.context.env.RODE_DRAAD_BENCH !== '1') throw notFound();
  await openSchool(asked, 'totals.view');
  return null;
}

export default function Empty() {
  return (
    <main id="inhoud" className="page">
      <h1>Leeg</h1>
    </main>
  );
}
