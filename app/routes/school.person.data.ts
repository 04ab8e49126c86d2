import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownDataAnswer } from '~/app/documents/own-data-answer';
import { findPersonName } from '~/app/features/figures/list-queries.server';
import { recordHandedOut } from '~/app/features/own-data/handed-out-commands.server';
import { gatherOwnData } from '~/app/features/own-data/own-data.server';
import { requirePerson } from '~/app/features/people/ask-people.server';
import { notFound, openSchool } from '~/app/server/guard.server';

/** The same for somebody who asks without an account; what is private is not in it. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'person.hand-out');
  const employeeId = asked.params.employeeId ?? '';
  await requirePerson(desk, employeeId, `${desk.base}/mensen/${employeeId}`);
  const found = await desk.change(async (board) => {
    const name = await findPersonName(board, employeeId);
    if (!name) return null;
    await recordHandedOut(board, desk.author, employeeId);
    return { name, parts: await gatherOwnData(board, { employeeId, accountId: null, forSomebody: true }) };
  });
  if (!found) throw notFound();
  const answer = ownDataAnswer(asked.params.file, { ...found, made: desk.author.at });
  if (!answer) throw notFound();
  return answer;
}
