import type { GeneralCostKind } from '~/db/tables';

export const GENERAL_COST_KINDS = [
  'e-learning',
  'external-support',
  'other',
] as const satisfies GeneralCostKind[];

export const GENERAL_COST_WORDS: Record<GeneralCostKind, string> = {
  'e-learning': 'e-learning en licenties',
  'external-support': 'begeleiding van buiten',
  other: 'anders',
};
