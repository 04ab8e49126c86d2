import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { mayNotePlans, requirePlanNoting } from '~/app/features/personal-plans/may-note.server';
import { notePlans } from '~/app/features/personal-plans/plan-commands.server';
import { planSchema } from '~/app/features/personal-plans/plan-schema.server';
import { PlansPage } from '~/app/features/personal-plans/plans-page';
import { plansView, seenPlans } from '~/app/features/personal-plans/plans-view.server';
import { doneIn } from '~/app/features/settings/done-words';
import { openSchool } from '~/app/server/guard.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) => pageTitle(data?.title, params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  if (seenPlans(desk) === null) await desk.require('totals.view');
  return json(await plansView(desk, new URL(asked.request.url).searchParams));
}

/** Writes down on which day plans were agreed. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  if (!mayNotePlans(desk)) await desk.require('plan.note');
  const { school, author, today } = desk;
  const form = {
    id: 'plannen',
    schema: planSchema,
    page: 'ontwikkelplannen',
    allow: ({ employeeIds }: { employeeIds: string[] }) => requirePlanNoting(desk, employeeIds),
  };
  return saveSetting(desk, asked.request, form, (board, entry) =>
    notePlans(board, author, { ...entry, schoolId: school.id, today }),
  );
}

export default function Plans() {
  const view = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return <PlansPage view={view} failed={useActionData<typeof action>()} done={doneIn(search)} />;
}
