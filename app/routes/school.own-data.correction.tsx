import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askCorrection } from '~/app/features/corrections/correction-commands.server';
import { correctionSchema } from '~/app/features/corrections/correction-schema.server';
import { OwnDataPage } from '~/app/features/own-data/own-data-page';
import { ownDataView } from '~/app/features/own-data/own-data-view.server';
import { openSchool } from '~/app/server/guard.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  return json({ view: await ownDataView(desk) });
}

/** Asks P&O to correct something in one's own data. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = desk.actor.employeeId ?? '';
  await desk.require('correction.ask', { employeeId });
  const submission = parseWithZod(await asked.request.formData(), { schema: correctionSchema });
  if (submission.status !== 'success') return json({ form: 'klopt-niet', result: submission.reply() }, 400);
  await desk.change((board) => askCorrection(board, desk.author, { employeeId, ...submission.value }));
  throw redirect(`${desk.base}/mijn-gegevens?verstuurd#klopt-niet`);
}

export default function OwnDataWithCorrection() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />;
}
