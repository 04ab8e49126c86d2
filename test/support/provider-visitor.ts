import { afterAll, beforeAll, expect } from 'vitest';
import { freePort } from '~/bin/support/free-port.mjs';
import type { Database } from '~/db/connection.server';
import { startCrookedProvider } from './crooked-provider';
import { providerEnv, type Running, startIdentityProvider } from './identity-provider';
import { type Answer, startTestServer } from './test-server';

/** The address under which people reach the server of these tests. */
export const PUBLIC_URL = 'http://rodedraad.test';

const ONLY = [
  'sign-in',
  'sign-in.provider',
  'sign-in.provider.back',
  'sign-in.provider.link',
  'my-account.sign-in-again',
  'my-account.providers',
  'my-account.providers.link',
  'my-account.providers.unlink',
  'board.account',
  'board.account.end',
  'board.account.reopen',
  'board.account.link-code',
];

interface Providers {
  school: Running;
  stichting: Running;
  krom: Awaited<ReturnType<typeof startCrookedProvider>>;
}

/** Two real providers (`school`, `stichting`) and one that can be made to tell anything (`krom`), for all tests of a file. */
export function providersOfFile(): Providers {
  const providers = {} as Providers;
  beforeAll(async () => {
    for (const name of ['school', 'stichting'] as const) {
      providers[name] = await startIdentityProvider([`${PUBLIC_URL}/aanmelden/${name}/terug`]);
    }
    providers.krom = await startCrookedProvider();
  });
  afterAll(async () => {
    for (const { stop } of Object.values(providers)) await stop();
  });
  return providers;
}

/** A server that knows those providers, and one that does not answer (`uit`). */
export async function startWithProviders(db: Database, { school, stichting, krom }: Providers) {
  const downIssuer = `http://localhost:${await freePort()}`;
  const server = await startTestServer(db, {
    only: ONLY,
    env: {
      PUBLIC_URL,
      OIDC_PROVIDERS: 'school,stichting,krom,uit',
      ...providerEnv('school', school.issuer),
      ...providerEnv('stichting', stichting.issuer),
      ...providerEnv('krom', krom.issuer, { ACR: 'streng' }),
      ...providerEnv('uit', downIssuer),
    },
  });
  const post = (path: string, form: Record<string, string> = {}, cookie?: string | null) =>
    server.post(path, form, { cookie, headers: { Origin: PUBLIC_URL, Host: new URL(PUBLIC_URL).host } });
  return { server, post, school, stichting, krom, downIssuer };
}

export type WithProviders = Awaited<ReturnType<typeof startWithProviders>>;

/** Presses the button of a provider: the cookie of the attempt, and where the page then leads. */
export async function begin(
  { server, post }: WithProviders,
  name: string,
  { terug = '/', path = `/aanmelden/${name}`, cookie = undefined as string | undefined } = {},
) {
  const pressed = await post(path, { terug }, cookie);
  expect([pressed.status, pressed.headers.location]).toEqual([302, `/aanmelden/${name}`]);
  const attempt = pressed.cookie ?? '';
  const page = await server.ask(`/aanmelden/${name}`, { cookie: attempt });
  const [, href = ''] = /<a href="(http[^"]+)" class="button"/.exec(page.text) ?? [];
  const address = href.replaceAll('&amp;', '&');
  const asked = new URL(address).searchParams;
  const told = (key: string) => asked.get(key) ?? '';
  return { attempt, page, address, asked, state: told('state'), nonce: told('nonce') };
}

/** Comes back from a provider with that address, in the browser with those cookies. */
export function comeBack(
  { server }: WithProviders,
  url: URL,
  ...cookies: (string | null)[]
): Promise<Answer> {
  return server.ask(url.pathname + url.search, { cookie: cookies.filter(Boolean).join('; ') });
}

/** The address that a provider would send somebody back to. */
export const callbackOf = (name: string, search: Record<string, string>): URL =>
  new URL(`/aanmelden/${name}/terug?${new URLSearchParams(search)}`, PUBLIC_URL);
