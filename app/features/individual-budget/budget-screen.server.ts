import { json } from '@remix-run/node';
import type { Action } from '~/app/domain/access';
import { type Asked, notFound, openSchool, type SchoolDesk } from '~/app/server/guard.server';
import { budgetView } from './budget-view.server';

/** The desk at a PO school; elsewhere there is no individual budget. */
export async function openBudget(asked: Asked, action: Action): Promise<SchoolDesk> {
  const desk = await openSchool(asked, action);
  if (desk.school.sector !== 'PO') throw notFound();
  return desk;
}

/** What the page of the individual budgets shows; its form comes back to the same page when something is wrong. */
export async function budgetScreen(asked: Asked) {
  const desk = await openBudget(asked, 'totals.view');
  return json(await budgetView(desk, new URL(asked.request.url).searchParams));
}
