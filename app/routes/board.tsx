import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { WhyPanel } from '~/app/features/why/why-panel';
import { openBoard } from '~/app/server/open-board.server';
import { boardNavigation } from '~/app/server/school-navigation.server';
import { ScreensNav } from '~/app/ui/screens-nav';

/** The frame of a board: its schools, the school year, what can be opened here. */
export async function loader(asked: LoaderFunctionArgs) {
  return json(await boardNavigation(await openBoard(asked)));
}

export default function Board() {
  const { base, screens } = useLoaderData<typeof loader>();
  return (
    <>
      <ScreensNav base={base} screens={screens} />
      <Outlet />
      <WhyPanel />
    </>
  );
}
