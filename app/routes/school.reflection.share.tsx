import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SharingRefused, sharePrivateText } from '~/app/features/private-texts/private-text-commands.server';
import { leadersOf, reflectionView } from '~/app/features/private-texts/reflection-view.server';
import { SharePage } from '~/app/features/private-texts/share-page';
import { notFound } from '~/app/server/guard.server';
import { openQuestion } from '~/app/server/reflection.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Delen', params.year);

/** Names who will read it, before anything is shared. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, employeeId, question, back } = await openQuestion(asked);
  const leaders = await desk.read((board) => leadersOf(board, desk, employeeId));
  const leader = leaders.find(({ id }) => id === asked.params.leaderId);
  const [answer] = await reflectionView(desk, employeeId, [question]);
  if (!leader || leader.id === employeeId || !answer || answer.content === '') throw notFound();
  return json({ question: answer.question, content: answer.content, name: leader.name, back });
}

/** Shares one answer with one leader of today. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, question, back } = await openQuestion(asked);
  const withId = asked.params.leaderId ?? '';
  try {
    await desk.change(async (board) => {
      const leaderIds = (await leadersOf(board, desk, employeeId)).map(({ id }) => id);
      await sharePrivateText(board, desk.author, { employeeId, key: question.key, withId, leaderIds });
    });
  } catch (error) {
    if (!(error instanceof SharingRefused)) throw error;
    if (error.refusal === 'not-a-leader') throw notFound();
    return json({ refusal: 'Dit antwoord is leeg. Er is niets gedeeld.' }, 409);
  }
  throw redirect(`${back}?gedaan=gedeeld#${question.key}`);
}

export default function Share() {
  const refusal = useActionData<typeof action>()?.refusal;
  return <SharePage {...useLoaderData<typeof loader>()} refusal={refusal} />;
}
