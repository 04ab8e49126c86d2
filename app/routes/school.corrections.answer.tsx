import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerCorrection } from '~/app/features/corrections/correction-commands.server';
import { listCorrections } from '~/app/features/corrections/correction-queries.server';
import { answerSchema } from '~/app/features/corrections/correction-schema.server';
import { CorrectionsPage } from '~/app/features/corrections/corrections-page';
import { correctionsView } from '~/app/features/corrections/corrections-view.server';
import { notFound, openSchool } from '~/app/server/guard.server';

const open = async (asked: LoaderFunctionArgs) => {
  const desk = await openSchool(asked, 'corrections.answer');
  const { requestId = '' } = asked.params;
  const requests = await desk.read((board) => listCorrections(board, desk.school.id));
  if (!requests.some(({ id }) => id === requestId)) throw notFound();
  return { desk, requestId };
};

export async function loader(asked: LoaderFunctionArgs) {
  const { desk } = await open(asked);
  return json({ view: await correctionsView(desk) });
}

/** Answers one request. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, requestId } = await open(asked);
  const form = `antwoord-${requestId}`;
  const submission = parseWithZod(await asked.request.formData(), { schema: answerSchema });
  if (submission.status !== 'success') return json({ form, result: submission.reply() }, 400);
  const { answer } = submission.value;
  const done = await desk.change((board) => answerCorrection(board, desk.author, { requestId, answer }));
  if (!done) throw new Response('Iemand anders heeft deze vraag al beantwoord.', { status: 409 });
  throw redirect(`${desk.base}/correcties?beantwoord#${requestId}`);
}

export default function Answer() {
  return <CorrectionsPage {...useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />;
}
