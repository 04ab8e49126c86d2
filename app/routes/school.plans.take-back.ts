import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requirePlanNoting } from '~/app/features/personal-plans/may-note.server';
import { counterPlan } from '~/app/features/personal-plans/plan-commands.server';
import { findPlanEmployee } from '~/app/features/personal-plans/plan-queries.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { takeBack } from '~/app/server/save-setting.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  return redirect(`${desk.base}/ontwikkelplannen`);
}

/** Takes back that a plan was agreed. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const { school, author } = desk;
  const agreementId = asked.params.agreementId ?? '';
  const employeeId = await desk.read((board) => findPlanEmployee(board, school.id, agreementId));
  if (employeeId === null) throw notFound();
  await requirePlanNoting(desk, [employeeId]);
  return takeBack(
    desk,
    'plannen',
    (board) => counterPlan(board, author, school.id, agreementId),
    'ontwikkelplannen',
  );
}
