import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { tableCsv } from '~/app/documents/table-csv';
import { errorTable } from '~/app/features/imports/check-tables';
import { previewDraft } from '~/app/features/imports/import-commands.server';
import { openDraft } from '~/app/features/imports/open-import.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';

/** Every error of a draft as a file, to work through beside the list itself. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found } = await openDraft(asked);
  const { db, today, readTable } = asked.context;
  const { plan } = await previewDraft(db, desk.actor.boardId, found.id, today, readTable);
  const sheet = tableSheet(errorTable('fouten', 'Fouten'), plan.errors, new URLSearchParams());
  return attachment(tableCsv(sheet), `fouten-${desk.school.brin}-${today}`, 'csv');
}
