import * as oidc from 'openid-client';
import { log } from './log.server';
import { showsSecondFactor } from './provider-second-factor';
import { isLocal, type ProviderSettings } from './provider-settings.server';

/** How long a provider may take over one answer. */
const TIMEOUT_SECONDS = 5;
/** How long what a provider tells about itself is believed without asking again. */
const BELIEVED_MS = 3_600_000;

/** What must come back with somebody who was sent to a provider; it never leaves the server, but for `address`. */
export interface Sent {
  address: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back, as the provider proved it; nothing else of what it tells is used. */
export interface Proven {
  issuer: string;
  subject: string;
  secondFactor: boolean;
}

export type Failure = 'unavailable' | 'stopped' | 'refused';

/** Why nobody was recognised; the reason itself goes to the log only. */
export class ProviderFailed extends Error {
  constructor(readonly failure: Failure) {
    super(`Sign-in by provider: ${failure}`);
  }
}

/** A provider of identities, found when it is first needed; all checks of what it answers are the library's. */
export class Provider {
  private found: { at: number; configuration: Promise<oidc.Configuration> } | null = null;

  constructor(
    readonly settings: ProviderSettings,
    private readonly now: () => number = Date.now,
  ) {}

  /** Where to send somebody who wants to sign in, and what to compare with when they come back. */
  async begin(redirectUri: string): Promise<Sent> {
    const { scopes, acr } = this.settings;
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const code_challenge = await oidc.calculatePKCECodeChallenge(verifier);
    const address = await this.asked(async (configuration) =>
      oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: scopes,
        state,
        nonce,
        code_challenge,
        code_challenge_method: 'S256',
        ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
      }),
    );
    return { address: address.href, state, nonce, verifier };
  }

  /** Trades the code of the address that somebody came back to for who they are. */
  async finish(cameBackTo: URL, sent: Pick<Sent, 'state' | 'nonce' | 'verifier'>): Promise<Proven> {
    const claims = await this.asked(async (configuration) => {
      const tokens = await oidc.authorizationCodeGrant(configuration, cameBackTo, {
        expectedState: sent.state,
        expectedNonce: sent.nonce,
        pkceCodeVerifier: sent.verifier,
      });
      return tokens.claims();
    });
    // Providers for many organisations answer as each of them; only the one that was configured counts.
    if (!claims || new URL(claims.iss).href !== this.settings.issuer) throw this.failed('refused', 'issuer');
    return {
      issuer: this.settings.issuer,
      subject: claims.sub,
      secondFactor: showsSecondFactor(claims, this.settings.acr),
    };
  }

  private async asked<T>(work: (configuration: oidc.Configuration) => Promise<T>): Promise<T> {
    try {
      return await work(await this.configuration());
    } catch (error) {
      throw this.failed(failureOf(error), (error as { code?: string }).code ?? (error as Error).name);
    }
  }

  /** Several who ask at once wait for one answer; a failure is not kept. */
  private configuration(): Promise<oidc.Configuration> {
    if (this.found && this.now() - this.found.at < BELIEVED_MS) return this.found.configuration;
    const found = { at: this.now(), configuration: this.discover() };
    this.found = found;
    found.configuration.catch(() => {
      if (this.found === found) this.found = null;
    });
    return found.configuration;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const url = new URL(issuer);
    const execute = [oidc.enableNonRepudiationChecks];
    if (isLocal(url)) execute.push(oidc.allowInsecureRequests);
    return oidc.discovery(url, clientId, undefined, byItsOwnWay(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      execute,
    });
  }

  private failed(failure: Failure, reason: string): ProviderFailed {
    if (failure !== 'stopped') log.warn({ provider: this.settings.name, reason }, `provider ${failure}`);
    return new ProviderFailed(failure);
  }
}

/** The secret goes along as the provider says it wants it. */
function byItsOwnWay(secret: string): oidc.ClientAuth {
  const [post, basic] = [oidc.ClientSecretPost(secret), oidc.ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (ways.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

const SILENT = ['server_error', 'temporarily_unavailable'];

function failureOf(error: unknown): Failure {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'stopped';
    return SILENT.includes(error.error) ? 'unavailable' : 'refused';
  }
  const { code, cause } = error as { code?: string; cause?: unknown };
  const isSilent =
    code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
  const isBroken = cause instanceof Response && cause.status >= 500;
  return isSilent || isBroken ? 'unavailable' : 'refused';
}
