import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedFile, sheetAnswer } from '~/app/documents/sheet-answer';
import { findExportTable } from '~/app/features/exports/export-tables.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';

/** What a table shows, as a file: all rows of the same filter and order, the same columns. */
export async function loader(asked: LoaderFunctionArgs) {
  const file = askedFile(asked.params.file);
  const table = file && findExportTable(file.name);
  const desk = await openSchool(asked, table?.action ?? 'school.open');
  await takeTurn(asked.context, 'export');
  const sheet = await table?.sheet(desk, new URL(asked.request.url).searchParams);
  if (!file || !sheet) throw notFound();
  const name = `${desk.base.slice(1).replace('/', '-')}-${table?.fileName ?? file.name}`;
  return sheetAnswer(sheet, name, file.kind);
}
