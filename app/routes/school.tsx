import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { WhyPanel } from '~/app/features/why/why-panel';
import { openSchool } from '~/app/server/guard.server';
import { keepLastSchool } from '~/app/server/last-school.server';
import { schoolNavigation } from '~/app/server/school-navigation.server';
import { ScreensNav } from '~/app/ui/screens-nav';

/** The frame of a school in a school year: where am I, which year, what can I open here. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  return json(await schoolNavigation(desk), {
    headers: await keepLastSchool(asked.request, desk.school.brin),
  });
}

export default function School() {
  const { base, screens } = useLoaderData<typeof loader>();
  return (
    <>
      <ScreensNav base={base} screens={screens} />
      <Outlet />
      <WhyPanel />
    </>
  );
}
