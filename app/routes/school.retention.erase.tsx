import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { erase } from '~/app/features/erasures/erase-people.server';
import { ErasurePage } from '~/app/features/erasures/erasure-page';
import { ERASURE_SENTENCES, ErasureRefused } from '~/app/features/erasures/erasure-refused';
import { erasureView } from '~/app/features/erasures/retention-view.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Gegevens wissen', params.year);

const open = async (asked: LoaderFunctionArgs) => {
  const desk = await openSchool(asked, 'persons.erase');
  const view = await erasureView(desk, asked.params.employeeId ?? '');
  if (!view) throw notFound();
  return { desk, view };
};

export async function loader(asked: LoaderFunctionArgs) {
  return json((await open(asked)).view);
}

/** Erases those whom the page named, as far as that still holds. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, view } = await open(asked);
  const { db, readTable } = asked.context;
  const named = (await asked.request.formData()).getAll('employeeIds');
  for (const { employeeId, due } of view.people.filter((person) => named.includes(person.employeeId))) {
    const whom = { employeeId, today: desk.today, reason: due ? 'term' : 'request' } as const;
    try {
      await erase(db, desk.actor.boardId, desk.author, whom, readTable);
    } catch (error) {
      if (!(error instanceof ErasureRefused)) throw error;
      return json({ refusal: ERASURE_SENTENCES[error.refusal] }, 409);
    }
  }
  throw redirect(`${view.back}?gewist`);
}

export default function Erase() {
  return (
    <ErasurePage view={useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />
  );
}
