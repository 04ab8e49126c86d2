import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedFile, sheetAnswer } from '~/app/documents/sheet-answer';
import { checkSheet } from '~/app/features/imports/check-sheet.server';
import { openChecked } from '~/app/features/imports/open-import.server';
import { notFound } from '~/app/server/guard.server';

/** A list of the check as a file, to work through beside the list itself. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, preview } = await openChecked(asked);
  const file = askedFile(asked.params.file);
  const search = new URL(asked.request.url).searchParams;
  const sheet = file && checkSheet(preview, file.name, { search, seesPersons: desk.may('persons.view') });
  if (!sheet) throw notFound();
  return sheetAnswer(sheet, `${file.name}-${desk.school.brin}-${desk.today}`, file.kind);
}
