import { parseWithZod } from '@conform-to/zod/v4';
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireInReach } from '~/app/features/people/ask-people.server';
import { OPEN_FORM, OpenForm } from '~/app/features/readings/open-form';
import { findOpening, requirePersonHere } from '~/app/features/readings/open-reading.server';
import { openSchema } from '~/app/features/readings/open-schema.server';
import { openPerson } from '~/app/features/readings/reading-commands.server';
import { type Asked, openSchool } from '~/app/server/guard.server';
import { safePath } from '~/app/server/safe-path';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Waarom open je dit?', params.year);

/** The desk of who may open the person of the address, and where to go then. */
async function openAsked(asked: Asked) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = asked.params.employeeId ?? '';
  await requireInReach(desk, employeeId);
  const name = await requirePersonHere(desk, employeeId);
  const back = new URL(asked.request.url).searchParams.get('terug');
  const next = back === null ? `${desk.base}/mensen/${employeeId}` : safePath(back);
  return { desk, employeeId, name, next };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, employeeId, name, next } = await openAsked(asked);
  if (!desk.needsReason('person.view', { employeeId }) || (await findOpening(desk, employeeId)))
    throw redirect(next);
  return json({ name, list: `${desk.base}/mensen` });
}

/** Writes down why, and goes on to what was asked for. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, next } = await openAsked(asked);
  if (!desk.needsReason('person.view', { employeeId })) throw redirect(next);
  const submission = parseWithZod(await asked.request.formData(), { schema: openSchema });
  if (submission.status !== 'success') return json({ form: OPEN_FORM, result: submission.reply() }, 400);
  await desk.change((board) => openPerson(board, desk.author, employeeId, submission.value));
  throw redirect(next);
}

export default function OpenPerson() {
  return <OpenForm {...useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />;
}
