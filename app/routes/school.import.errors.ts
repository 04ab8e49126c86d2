import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { tableCsv } from '~/app/documents/table-csv';
import { errorTable } from '~/app/features/imports/check-tables';
import { openPreview } from '~/app/features/imports/open-import.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';

/** Every error of a draft as a file, to work through beside the list itself. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, preview } = await openPreview(asked);
  const sheet = tableSheet(
    errorTable('fouten', 'Fouten', 'Wat er mis is'),
    preview.plan.errors,
    new URLSearchParams(),
  );
  return attachment(tableCsv(sheet), `fouten-${desk.school.brin}-${desk.today}`, 'csv');
}
