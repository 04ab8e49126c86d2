import { Secret, TOTP } from 'otpauth';

/** The app on somebody's phone. */
export function appWith(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return { secret, code: (at = Date.now()) => totp.generate({ timestamp: at }) };
}
