import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachment } from '~/app/documents/attachment';
import { assessmentDocument } from '~/app/features/introduction/assessment-document.server';
import { assessmentScreen } from '~/app/features/introduction/introduction-screen.server';
import { openSchool } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';

/** The data-protection assessment as a file of its own. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'introduction.view');
  await takeTurn(asked.context, 'export');
  const text = assessmentDocument(await assessmentScreen(desk));
  return attachment(text, `gegevensbeschermingsbeoordeling-${desk.school.brin}`, 'html');
}
