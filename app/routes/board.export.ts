import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedFile, sheetAnswer } from '~/app/documents/sheet-answer';
import { findBoardExport } from '~/app/features/exports/board-exports.server';
import { notFound } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';
import { openBoard } from '~/app/server/open-board.server';
import { refuseForPart } from '~/app/server/open-trail.server';

/** What a table of a board shows, as a file: all rows of the same filter and order, the same columns. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openBoard(asked);
  const file = askedFile(asked.params.file);
  const table = file && findBoardExport(file.name);
  if (!file || !table) throw notFound();
  await desk.require(table.action);
  if (table.wholeBoard) refuseForPart(desk);
  await takeTurn(asked.context, 'export');
  const sheet = await table.sheet(desk, new URL(asked.request.url).searchParams);
  return sheetAnswer(sheet, `bestuur-${desk.board.number}-${desk.year.label}-${file.name}`, file.kind);
}
