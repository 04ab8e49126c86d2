import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import styles from './app.css?url';
import { formatDate } from './format/dates';
import { standInSentences } from './format/stand-in-words';
import { ROLE_WORDS } from './format/words';
import { useClientLinks } from './ui/client-links';
import { ErrorPage } from './ui/error-page';
import { useNonce } from './ui/nonce';
import type { PlaceProps } from './ui/place-menu';
import { PrintHead } from './ui/print-head';
import { TopBar } from './ui/top-bar';
import { Travelling } from './ui/travelling';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: 'Rode Draad' }];

/** Open to everybody: who am I, as which role, and whether this is the demo. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, isDemo, today } = context;
  return {
    demoDay: isDemo ? formatDate(today) : null,
    today: formatDate(today),
    me: actor && {
      name: actor.name,
      active: { id: actor.active.id, label: ROLE_WORDS[actor.active.role] },
      roles: actor.roles.map((grant) => ({ id: grant.id, label: ROLE_WORDS[grant.role] })),
      standsInFor: actor.active.role === 'team-leader' ? standInSentences(actor.standsInFor) : [],
    },
  };
}

/** The place that a page lies in, as the frame of a school or of a board has told it. */
function usePlace(): PlaceProps | null {
  const matches = useMatches();
  for (const { data } of matches) {
    const place = (data as { place?: PlaceProps } | null | undefined)?.place;
    if (place) return place;
  }
  return null;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>('root');
  const place = usePlace();
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <TopBar me={data?.me ?? null} demoDay={data?.demoDay ?? null} place={place} />
        {data && place && <PrintHead place={place} today={data.today} />}
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useClientLinks();
  return (
    <>
      <Travelling />
      <Outlet />
    </>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
