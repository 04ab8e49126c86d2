import type { RightAmounts } from '~/app/features/figures/rights-types';
import { budgetPeriod, type RightPeriod, rightWords } from '~/app/format/right-words';

type Field = Exclude<keyof RightAmounts, 'usedTenths'>;

const LABELS: Readonly<Record<Exclude<Field, 'lapsing'>, string>> = {
  granted: 'Toegekend',
  carriedIn: 'Meegenomen',
  used: 'Gebruikt',
  planned: 'Gepland',
  toChoose: 'Nog te kiezen',
  remaining: 'Over',
  carriedOut: 'Gaat mee',
  overspent: 'Te veel',
};
const BUDGET_LABELS: Partial<typeof LABELS> = {
  carriedIn: 'Gespaard',
  used: 'Besteed',
  toChoose: 'Nog te besteden',
  carriedOut: 'Blijft gespaard',
};

const isBudget = (period: RightPeriod) =>
  period.kind === 'money' && budgetPeriod({ hours: period, money: period });

/** What a figure of a right is called above a column. */
export function rightColumnLabel(field: Field, period: RightPeriod): string {
  if (field === 'lapsing') return rightWords(period).lapses?.column ?? '';
  return (isBudget(period) ? BUDGET_LABELS[field] : undefined) ?? LABELS[field];
}

/** `uren`, `€`, or the individual budget with its year. */
export function unitWords(period: RightPeriod): string {
  if (period.kind === 'hours') return 'uren';
  return isBudget(period) ? `budget ${period.label}, €` : '€';
}

/** The columns of a right with their labels, without what no source tells of it. */
export const rightColumns = <Given extends { field: Field }>(
  columns: readonly Given[],
  period: RightPeriod,
): (Given & { label: string })[] =>
  columns
    .filter(({ field }) => field !== 'lapsing' || rightWords(period).lapses !== null)
    .map((column) => ({ ...column, label: rightColumnLabel(column.field, period) }));
