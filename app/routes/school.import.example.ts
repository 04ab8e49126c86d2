import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { tableXlsx } from '~/app/documents/table-xlsx';
import { exampleSheet } from '~/app/features/imports/example-rows';
import { kindOfSlug } from '~/app/features/imports/import-schema';
import { IMPORT_ACTION } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { notFound, openSchool } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';

/** A file with every column and invented people, to fill in. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'staff.import');
  const kind = kindOfSlug(asked.params.kind);
  if (!kind) throw notFound();
  await desk.require(IMPORT_ACTION[kind]);
  await takeTurn(asked.context, 'export');
  const { list } = IMPORT_KIND_WORDS[kind];
  return attachment(await tableXlsx(exampleSheet(kind, list)), `voorbeeld-${list}`, 'xlsx');
}
