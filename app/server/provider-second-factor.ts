/** Methods of RFC 8176 that nobody shows without having more than a password. */
const BEYOND_A_PASSWORD = ['mfa', 'otp', 'hwk', 'sc'];

/** Whether the provider says that more than a password was shown: by a method, or by an `acr` that the installation names. */
export function showsSecondFactor(
  claims: { readonly [claim: string]: unknown },
  acrOfSecondFactor: readonly string[],
): boolean {
  if (typeof claims.acr === 'string' && acrOfSecondFactor.includes(claims.acr)) return true;
  return Array.isArray(claims.amr) && claims.amr.some((method) => BEYOND_A_PASSWORD.includes(method));
}
