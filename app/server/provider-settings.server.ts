import * as z from 'zod';

/** One provider that people may sign in by, as the environment describes it. */
export interface ProviderSettings {
  /** As in `OIDC_PROVIDERS` and in our addresses. */
  name: string;
  /** On the button. */
  label: string;
  /** In the form in which it is kept with the subject. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  /** Values of `acr` that stand for a second factor; asked for when there are any. */
  acr: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const present = (what: string) => z.string(`ontbreekt. Dit is ${what}`).trim();

const settings = z.object({
  ISSUER: present('het adres (issuer) van de aanbieder').transform(readIssuer),
  CLIENT_ID: present('de client-id die de aanbieder je gaf'),
  CLIENT_SECRET: present('het geheim (client secret) dat de aanbieder je gaf'),
  LABEL: present('de tekst op de knop'),
  SCOPES: z
    .string()
    .default('openid')
    .transform(words)
    .refine((scopes) => scopes.includes('openid'), 'moet het woord openid bevatten'),
  ACR: z.string().default('').transform(words),
});

/** The providers that `OIDC_PROVIDERS` names, and a line in Dutch for everything that is missing or wrong. */
export function readProviders(env: Env): { providers: ProviderSettings[]; wrong: string[] } {
  const wrong: string[] = [];
  const providers = listed(env.OIDC_PROVIDERS).flatMap((name) => readOne(name, env, wrong));
  if (listed(env.OIDC_PROVIDERS).length > 0 && !env.PUBLIC_URL)
    wrong.push(
      'PUBLIC_URL ontbreekt. Naar dit adres stuurt een aanbieder mensen terug, zoals https://rodedraad.mijnschool.nl',
    );
  const issuers = providers.map(({ issuer }) => issuer);
  if (new Set(issuers).size < issuers.length) wrong.push('OIDC_PROVIDERS noemt twee keer dezelfde aanbieder');
  return { providers, wrong };
}

const listed = (names = '') =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readOne(name: string, env: Env, wrong: string[]): ProviderSettings[] {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    wrong.push(
      'OIDC_PROVIDERS heeft een naam die niet kan. Gebruik kleine letters, cijfers en streepjes: entra,surfconext',
    );
    return [];
  }
  const prefix = `OIDC_${name.toUpperCase().replaceAll('-', '_')}_`;
  const given = Object.fromEntries(Object.keys(settings.shape).map((key) => [key, env[prefix + key]]));
  const { success, data, error } = settings.safeParse(given);
  if (!success) {
    wrong.push(...error.issues.map(({ path, message }) => `${prefix}${path.join('.')} ${message}`));
    return [];
  }
  return [
    {
      name,
      label: data.LABEL,
      issuer: data.ISSUER,
      clientId: data.CLIENT_ID,
      clientSecret: data.CLIENT_SECRET,
      scopes: data.SCOPES.join(' '),
      acr: data.ACR,
    },
  ];
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Whether that address may go without https: only on the machine itself, for tests and development. */
export const isLocal = (url: URL) => url.protocol === 'http:' && LOCAL.includes(url.hostname);

function readIssuer(text: string, context: z.RefinementCtx): string {
  const refuse = (message: string) => {
    context.addIssue(message);
    return z.NEVER;
  };
  if (!URL.canParse(text)) return refuse('is geen webadres');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !isLocal(url)) return refuse('moet met https:// beginnen');
  if (url.search !== '' || url.hash !== '') return refuse('mag geen ? of # bevatten');
  // These let in the accounts of every organisation that there is.
  if (/^\/(common|organizations|consumers)\//.test(url.pathname))
    return refuse('moet het nummer van je eigen organisatie (tenant) bevatten');
  return url.href;
}
