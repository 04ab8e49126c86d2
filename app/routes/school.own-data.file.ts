import type { LoaderFunctionArgs } from '@remix-run/node';
import { gatherOwnData } from '~/app/features/own-data/own-data.server';
import { openSchool } from '~/app/server/guard.server';
import { ownDataAnswer } from '~/app/server/own-data-answer.server';

/** Everything that the product holds about who asks, as a file. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const { employeeId, accountId, name } = desk.actor;
  const parts = await desk.read((board) => gatherOwnData(board, { employeeId, accountId }));
  return ownDataAnswer(desk, asked.params.file, name, parts);
}
