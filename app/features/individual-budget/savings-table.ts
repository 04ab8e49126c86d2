import { whyPath } from '~/app/features/dashboard/why-path';
import { rightName } from '~/app/features/figures/figure-keys';
import { nameColumn } from '~/app/features/people/person-columns';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import type { SavingRow } from './savings.server';

export const SAVINGS = { name: 'spaarsaldo', prefix: 'spaar', caption: 'Spaarsaldo van de directie' };

/** What is left of each year's budget, oldest first, and until when it may be kept. */
export const savingsTable = (base: string): TableDefinition<SavingRow> => ({
  ...SAVINGS,
  rowWord: 'bedragen',
  columns: [nameColumn(base), ...savingColumns(base)],
});

const savingColumns = (base: string): Column<SavingRow>[] => [
  { id: 'jaar', label: 'Budget van', kind: 'word', value: ({ grantYear }) => String(grantYear) },
  {
    id: 'over',
    label: 'Nog over, €',
    kind: 'money',
    value: ({ left }) => left,
    why: ({ scope }) => whyPath(base, rightName('money', 'remaining'), scope),
    total: 'sum',
  },
  {
    id: 'tot',
    label: 'Te gebruiken t/m',
    kind: 'date',
    none: 'niet vastgelegd',
    value: ({ keptUntil }) => keptUntil,
  },
  {
    id: 'daarna',
    label: 'Daarna',
    kind: 'word',
    value: ({ keptUntil, budgetsAtMost, isLast }) => {
      if (budgetsAtMost !== null)
        return `algemeen budget, als van meer dan ${budgetsAtMost} jaren iets over is`;
      if (keptUntil === null) return null;
      return isLast ? 'dit jaar voor het laatst' : 'algemeen scholingsbudget';
    },
  },
];
