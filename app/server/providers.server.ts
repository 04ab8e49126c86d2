import type { Env } from './env.server';
import type { Asked } from './guard.server';
import { notFound } from './guard.server';
import { Provider } from './provider.server';

/** The providers of this installation, made once, so that what they tell about themselves is asked once. */
export const providersOf = ({ providers }: Env): Provider[] =>
  providers.map((settings) => new Provider(settings));

/** The provider of the address; 404 when this installation has no such provider. */
export function askedProvider({ context, params }: Pick<Asked, 'context' | 'params'>): Provider {
  const found = context.providers.find(({ settings }) => settings.name === params.provider);
  if (!found) throw notFound();
  return found;
}

/** What the screens show of each. */
export const providerButtons = (providers: readonly Provider[]) =>
  providers.map(({ settings }) => ({ name: settings.name, label: settings.label }));

/** Where the provider sends people back to; registered there beforehand. */
export const redirectUriOf = ({ PUBLIC_URL }: Env, name: string): string =>
  new URL(`/aanmelden/${name}/terug`, PUBLIC_URL).href;
