import { json } from '@remix-run/node';
import { settingsView } from '~/app/features/settings/settings-view.server';
import { type Asked, openSchool } from './guard.server';

/** What the screen of the settings shows; each of its forms comes back to the same screen when something is wrong. */
export async function settingsScreen(asked: Asked) {
  const desk = await openSchool(asked, 'settings.view');
  return json(await settingsView(desk, new URL(asked.request.url).searchParams));
}
