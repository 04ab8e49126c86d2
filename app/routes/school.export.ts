import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { tableCsv } from '~/app/documents/table-csv';
import { tableXlsx } from '~/app/documents/table-xlsx';
import { findExportTable } from '~/app/features/exports/export-tables.server';
import { notFound, openSchool } from '~/app/server/guard.server';

/** What a table shows, as a file: all rows of the same filter and order, the same columns. */
export async function loader(asked: LoaderFunctionArgs) {
  const [, name, kind] = /^([a-z0-9-]+)\.(xlsx|csv)$/.exec(asked.params.file ?? '') ?? [];
  const table = name ? findExportTable(name) : null;
  const desk = await openSchool(asked, table?.action ?? 'school.open');
  const sheet = await table?.sheet(desk, new URL(asked.request.url).searchParams);
  if (!sheet) throw notFound();
  const file = `${desk.base.slice(1).replace('/', '-')}-${table?.fileName ?? name}`;
  return kind === 'csv'
    ? attachment(tableCsv(sheet), file, 'csv')
    : attachment(await tableXlsx(sheet), file, 'xlsx');
}
