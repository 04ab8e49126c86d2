import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { tableCsv } from '~/app/documents/table-csv';
import { tableXlsx } from '~/app/documents/table-xlsx';
import { askBoard } from '~/app/features/board-overview/ask-board.server';
import { boardTable } from '~/app/features/board-overview/board-table';
import { notFound } from '~/app/server/guard.server';
import { openBoard } from '~/app/server/open-board.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';

/** The schools of the board as a file. */
export async function loader(asked: LoaderFunctionArgs) {
  const [, kind] = /^scholen\.(xlsx|csv)$/.exec(asked.params.file ?? '') ?? [];
  const desk = await openBoard(asked);
  if (!kind) throw notFound();
  const overview = await askBoard(desk);
  const sheet = tableSheet(boardTable(overview), overview.schools, new URL(asked.request.url).searchParams);
  const file = `bestuur-${desk.board.number}-${desk.year.label}-scholen`;
  return kind === 'csv'
    ? attachment(tableCsv(sheet), file, 'csv')
    : attachment(await tableXlsx(sheet), file, 'xlsx');
}
