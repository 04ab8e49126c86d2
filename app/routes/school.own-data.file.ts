import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownDataAnswer } from '~/app/documents/own-data-answer';
import { gatherOwnData } from '~/app/features/own-data/own-data.server';
import { notFound, openSchool } from '~/app/server/guard.server';

/** Everything that the product holds about who asks, as a file. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const { employeeId, accountId, name } = desk.actor;
  const parts = await desk.read((board) => gatherOwnData(board, { employeeId, accountId }));
  const answer = ownDataAnswer(asked.params.file, { name, made: desk.author.at, parts });
  if (!answer) throw notFound();
  return answer;
}
