import type { Sector } from '~/app/domain/people';
import type { PlanState } from '~/app/domain/personal-plans';

export const PLAN_STATE_WORDS: Record<PlanState, string> = {
  valid: 'geldig',
  due: 'moet dit schooljaar',
  overdue: 'verlopen',
  none: 'nog niet vastgelegd',
  'not-defined': 'geen termijn bekend',
};

/** What a personal plan is called by the agreement of a sector. */
export function planWords(sector: Sector): { screen: string; plan: string } {
  return sector === 'PO'
    ? { screen: 'Ontwikkelplannen', plan: 'persoonlijk ontwikkelingsplan' }
    : { screen: 'Persoonlijke plannen', plan: 'persoonlijk professionaliseringsplan' };
}
