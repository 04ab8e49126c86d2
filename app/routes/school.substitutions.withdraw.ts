import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { withdrawSubstitution } from '~/app/features/substitutions/substitution-commands.server';
import { findSubstitutedLeader } from '~/app/features/substitutions/substitution-queries.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { takeBack } from '~/app/server/save-setting.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'substitutions.view');
  return redirect(`${desk.base}/vervanging`);
}

/** Ends a substitution from today on. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'substitutions.view');
  const { school, author, today } = desk;
  const substitutionId = asked.params.substitutionId ?? '';
  const leaderId = await desk.read((board) => findSubstitutedLeader(board, school.id, substitutionId));
  if (leaderId === null) throw notFound();
  await desk.require('substitution.arrange', { employeeId: leaderId });
  return takeBack(
    desk,
    'vervanging',
    (board) => withdrawSubstitution(board, author, { schoolId: school.id, substitutionId, today }),
    'vervanging',
  );
}
