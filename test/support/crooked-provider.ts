import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { freePort } from '~/bin/support/free-port.mjs';
import { CLIENT, listen, type Running } from './identity-provider';

interface Token {
  claims?: JWTPayload;
  /** Signed with a key that the provider does not publish, or not at all. */
  signed?: 'by another' | 'not';
  /** No token is given at all. */
  left?: 'out';
}

/** A provider that tells whatever the test wants, in a token that is right but for that. */
export async function startCrookedProvider(): Promise<
  Running & { tell(nonce: string, token?: Token): void }
> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const [own, another] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const publicKey = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
  let idToken: string | undefined;

  const pages: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [publicKey] }),
    '/token': () => ({ access_token: 'geen', token_type: 'Bearer', id_token: idToken }),
  };
  const running = await listen((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(page?.() ?? {}));
  }, port);

  const tell = async (nonce: string, { claims, signed, left }: Token = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: issuer, sub: 'els', aud: CLIENT.id, nonce, iat: now, exp: now + 300, ...claims };
    const { privateKey } = signed === 'by another' ? another : own;
    const jwt = new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: 'own' });
    idToken = signed === 'not' ? new UnsecuredJWT(all).encode() : await jwt.sign(privateKey);
    if (left) idToken = undefined;
  };
  return { issuer, ...running, tell };
}
