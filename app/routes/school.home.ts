import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openSchool } from '~/app/server/guard.server';
import { landingPath } from '~/app/server/landing.server';

/** The address of a school alone leads to the start of the role; the lemniscate will stand here. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  throw redirect(
    desk.may('totals.view')
      ? `${desk.base}/dashboard`
      : await landingPath(asked.context, desk.actor, desk.school.brin),
  );
}
