import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ClosingRefused, closeYear } from '~/app/features/year-closing/closing-commands.server';
import { ClosingPage } from '~/app/features/year-closing/closing-page';
import { closingView } from '~/app/features/year-closing/closing-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Schooljaar afsluiten', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'year.close');
  return json(await closingView(desk, new URL(asked.request.url).searchParams));
}

/** Closes the school year, once and only after its last day. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'year.close');
  const { school, year, author, today } = desk;
  const closing = { school, year, rules: desk.rules };
  try {
    await desk.change((board) => closeYear(board, author, closing, today));
  } catch (error) {
    if (!(error instanceof ClosingRefused)) throw error;
    return json({ refusal: REFUSALS[error.refusal] }, 409);
  }
  throw redirect(`${desk.base}/instellingen/schooljaar-afsluiten`);
}

const REFUSALS = {
  'not-over': 'Dit schooljaar is nog niet voorbij. Er is niets vastgelegd.',
  'already-closed': 'Dit schooljaar was al afgesloten. Er is niets veranderd.',
};

export default function CloseYear() {
  const view = useLoaderData<typeof loader>();
  return <ClosingPage view={view} refusal={useActionData<typeof action>()?.refusal} />;
}
