import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { takeBackShare } from '~/app/features/private-texts/private-text-commands.server';
import { openQuestion } from '~/app/server/reflection.server';

/** Ends that somebody may read an answer, at once. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, question, back } = await openQuestion(asked);
  const share = { employeeId, key: question.key, withId: asked.params.leaderId ?? '' };
  await desk.change((board) => takeBackShare(board, desk.author, share));
  throw redirect(`${back}?gedaan=teruggenomen#${question.key}`);
}
