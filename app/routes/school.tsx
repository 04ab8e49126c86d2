import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { openSchool } from '~/app/server/guard.server';
import { schoolNavigation } from '~/app/server/school-navigation.server';
import { SchoolBar } from '~/app/ui/school-bar';

/** The frame of a school in a school year: where am I, which year, what can I open here. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  return json(await schoolNavigation(desk));
}

export default function School() {
  const navigation = useLoaderData<typeof loader>();
  return (
    <>
      <SchoolBar {...navigation} />
      <Outlet />
    </>
  );
}
