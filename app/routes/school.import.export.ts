import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedFile, sheetAnswer } from '~/app/documents/sheet-answer';
import { checkSheet } from '~/app/features/imports/check-sheet.server';
import { doneSheet } from '~/app/features/imports/done-changes.server';
import { openChecked, openImport } from '~/app/features/imports/open-import.server';
import { notFound } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';

/** A list of the check, or of what a finished import changed, as a file, to work through beside the list itself. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found } = await openImport(asked);
  const file = askedFile(asked.params.file);
  const search = new URL(asked.request.url).searchParams;
  if (!file) throw notFound();
  await takeTurn(asked.context, 'export');
  const sheet =
    found.status === 'draft'
      ? checkSheet((await openChecked(asked)).preview, file.name, {
          search,
          seesPersons: desk.may('persons.view'),
        })
      : await doneSheet(desk, found, file.name, search);
  if (!sheet) throw notFound();
  return sheetAnswer(sheet, `${file.name}-${desk.school.brin}-${desk.today}`, file.kind);
}
