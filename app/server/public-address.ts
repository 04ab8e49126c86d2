import type { Env } from './env.server';

/** A page of ours as it stands in a mail; never made from what a request says of its host. */
export function publicAddress({ PUBLIC_URL, PORT }: Pick<Env, 'PUBLIC_URL' | 'PORT'>, path: string): string {
  return new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
}
