import { json } from '@remix-run/node';
import { introductionScreen } from '~/app/features/introduction/introduction-screen.server';
import { type Asked, openSchool } from './guard.server';

/** What the screen of the introduction shows; each of its forms comes back to it when something is wrong. */
export async function introductionPage(asked: Asked) {
  const desk = await openSchool(asked, 'introduction.view');
  return json(await introductionScreen(desk));
}
