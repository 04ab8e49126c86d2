import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { counterOtherRight } from '~/app/features/other-rights/other-rights-commands.server';
import { SettingRefused } from '~/app/features/settings/settings-entry.server';
import { REFUSAL_SENTENCES } from '~/app/features/settings/settings-sentences';
import { openOtherRights } from '~/app/server/person-screen.server';

/** Takes a note of another right back. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, back } = await openOtherRights(asked);
  const entry = { schoolId: desk.school.id, employeeId, entryId: asked.params.entryId ?? '' };
  try {
    await desk.change((board) => counterOtherRight(board, desk.author, entry));
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    throw new Response(REFUSAL_SENTENCES[error.refusal].sentence, { status: 409 });
  }
  throw redirect(back);
}
