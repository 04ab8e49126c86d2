import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { shownPeriods } from '~/app/features/figures/shown-periods';
import { askRights } from '~/app/features/people/ask-people.server';
import { OwnPeoplePage } from '~/app/features/people/team-leader-page';
import { ownPeopleView } from '~/app/features/people/team-leader-view.server';
import { askPlans } from '~/app/features/personal-plans/ask-plans.server';
import { planColumn } from '~/app/features/personal-plans/plan-tables';
import { standInSentences } from '~/app/format/stand-in-words';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Mijn team', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'own-people.list');
  const leaderId = desk.actor.employeeId;
  const rows = leaderId === null ? [] : await askRights(desk, { leaderId });
  const plan = planColumn(leaderId === null ? [] : await askPlans(desk, { leaderId }));
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  const standsInFor = standInSentences(
    desk.actor.standsInFor?.filter(({ schoolId }) => schoolId === desk.school.id),
  );
  const frame = { standsInFor, base: desk.base, periods: shownPeriods(desk), search, plan, dashboard };
  return json({ view: ownPeopleView(rows, frame) });
}

export default function MyTeam() {
  return <OwnPeoplePage view={useLoaderData<typeof loader>().view} />;
}
