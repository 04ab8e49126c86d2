import { createServer, type RequestListener, type Server } from 'node:http';
import OidcProvider from 'oidc-provider';
import { freePort } from '~/bin/support/free-port.mjs';

export const CLIENT = { id: 'rode-draad', secret: 'een-geheim-van-de-aanbieder' };

/** What `OIDC_<NAME>_...` says about a provider of a test. */
export function providerEnv(name: string, issuer: string, more: Record<string, string> = {}) {
  const settings = {
    ISSUER: issuer,
    CLIENT_ID: CLIENT.id,
    CLIENT_SECRET: CLIENT.secret,
    LABEL: name[0]?.toUpperCase() + name.slice(1),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`OIDC_${name.toUpperCase()}_${key}`, value]),
  );
}

export interface Running {
  issuer: string;
  stop(): Promise<void>;
}

/** A real provider of identities with a page to sign in on, where every name and password is right. */
export async function startIdentityProvider(redirectUris: string[], chosenPort?: number): Promise<Running> {
  const port = chosenPort ?? (await freePort());
  const issuer = `http://localhost:${port}`;
  const provider = new OidcProvider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: redirectUris }],
    // What a school's provider tells besides who it is; none of it may count.
    claims: { openid: ['sub', 'email', 'roles', 'eduperson_affiliation'] },
    conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        email: 'els@school.test',
        roles: ['administrator'],
        eduperson_affiliation: ['employee'],
      }),
    }),
    // Nobody is asked to agree that a name goes along.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    cookies: { keys: ['van een test'] },
  });
  const pages = provider.callback();
  const running = await listen((request, response) => {
    // Browsers ask for it by themselves, and a missing one would be an error of ours.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else pages(request, response);
  }, port);
  return { issuer, ...running };
}

/** Serves until it is stopped, whoever is still connected. */
export async function listen(handler: RequestListener, port: number) {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { stop };
}

/** Signs in on the provider's page as a browser does; the address that it then sends the browser back to. */
export async function signInAtProvider(address: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const ask = async (url: URL, body?: URLSearchParams) => {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { Cookie },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const start = new URL(address);
  let url = start;
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 10; step += 1) {
    const answer = await ask(url, body);
    const location = answer.headers.get('Location');
    body = undefined;
    if (location) {
      url = new URL(location, url);
      if (url.origin !== start.origin) return url;
      continue;
    }
    const html = await answer.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
    if (!action) throw new Error(`The provider answered ${answer.status}: ${html}`);
    url = new URL(action, url);
    body = new URLSearchParams({ prompt: 'login', login, password: 'maakt niet uit' });
  }
  throw new Error('The provider keeps on asking');
}
