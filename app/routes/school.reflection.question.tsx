import { parseWithZod } from '@conform-to/zod/v4';
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AnswerPage } from '~/app/features/private-texts/answer-page';
import { savePrivateText } from '~/app/features/private-texts/private-text-commands.server';
import { privateTextSchema } from '~/app/features/private-texts/private-text-schema.server';
import { reflectionView } from '~/app/features/private-texts/reflection-view.server';
import { notFound } from '~/app/server/guard.server';
import { openQuestion } from '~/app/server/reflection.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Mijn reflectie', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, employeeId, question, back } = await openQuestion(asked);
  const [answer] = await reflectionView(desk, employeeId, [question]);
  if (!answer) throw notFound();
  return json({ answer, back });
}

/** Keeps one's own answer to one question. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, question, back } = await openQuestion(asked);
  const submission = parseWithZod(await asked.request.formData(), { schema: privateTextSchema });
  if (submission.status !== 'success') return json({ form: 'antwoord', result: submission.reply() }, 400);
  const text = { employeeId, key: question.key, ...submission.value };
  await desk.change((board) => savePrivateText(board, desk.author, text));
  throw redirect(`${back}?gedaan=opgeslagen#${question.key}`);
}

export default function Answer() {
  return <AnswerPage {...useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />;
}
