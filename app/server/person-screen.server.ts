import { json } from '@remix-run/node';
import { ownSavings } from '~/app/features/individual-budget/own-savings.server';
import { keepsOtherRights, otherRightsView } from '~/app/features/other-rights/other-rights-view.server';
import { requireInReach, requirePerson } from '~/app/features/people/ask-people.server';
import { askPerson } from '~/app/features/people/ask-person.server';
import { askSharedTexts } from '~/app/features/private-texts/shared-texts.server';
import { openingText } from '~/app/features/readings/open-reasons';
import { whoSeesPath } from '~/app/features/readings/who-sees.server';
import { type Asked, notFound, openSchool } from './guard.server';

/** What the screen of one person shows; a form on it comes back to the same screen when something is wrong. */
export async function personScreen(asked: Asked) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = asked.params.employeeId ?? '';
  const { opening } = await requirePerson(desk, employeeId);
  const view = await askPerson(desk, employeeId, {
    search: new URL(asked.request.url).searchParams,
    exportPath: `${desk.base}/export/persoon-${employeeId}`,
  });
  if (!view) throw notFound();
  return json({
    view,
    opened: opening && openingText(opening),
    whoSees: whoSeesPath(desk, employeeId),
    handOut: desk.may('person.hand-out') ? `${desk.base}/mensen/${employeeId}/gegevens` : null,
    shared: await askSharedTexts(desk, employeeId, asked.context.reflectionQuestions),
    savings: await ownSavings(desk, employeeId),
    others: await otherRightsView(desk, employeeId),
  });
}

/** The desk of who may note other rights of the person of the address, at a school that keeps them. */
export async function openOtherRights(asked: Asked) {
  const desk = await openSchool(asked, 'other-rights.note');
  const employeeId = asked.params.employeeId ?? '';
  // Noting shows nothing of the person; the page that it leads back to asks for a reason.
  await requireInReach(desk, employeeId);
  if (!(await keepsOtherRights(desk))) throw notFound();
  return { desk, employeeId, back: `${desk.base}/mensen/${employeeId}#andere-rechten` };
}
