import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterPage } from '~/app/features/processing-register/register-page';
import { registerRows } from '~/app/features/processing-register/register-view';
import { findSchoolTerms } from '~/app/features/processing-register/school-terms.server';
import { openBoard } from '~/app/server/open-board.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Verwerkingsregister');

/** What is done with personal data, for the data-protection officer. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openBoard(asked);
  await desk.require('register.view');
  const terms = await desk.read((board) => findSchoolTerms(board, desk.schools));
  return json({
    board: desk.board.name,
    rows: registerRows(terms),
    csv: `${desk.base}/export/verwerkingsregister.csv`,
  });
}

export default function Register() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />;
}
