import { lapsesLabel } from '~/app/format/words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { type ClosingLine, totalOf } from './closing-lines';

export const CLOSING_TABLE_NAME = 'schooljaar-afsluiten';

/** What closing posts of one kind, of both rights, and how many people it comes from. */
export interface ClosingSum {
  kind: ClosingLine['kind'];
  hours: ReturnType<typeof totalOf>;
  money: ReturnType<typeof totalOf>;
}

const KINDS: ClosingLine['kind'][] = ['grant', 'carried-in', 'carried-out', 'lapse'];

/** The lines added up by kind, in the order in which a year goes. */
export const closingSums = (lines: readonly ClosingLine[]): ClosingSum[] =>
  KINDS.map((kind) => ({
    kind,
    hours: totalOf(lines, kind, 'basic-hours'),
    money: totalOf(lines, kind, 'basic-money'),
  }));

/** What the closing of a school year lays down. */
export function closingTable(ended: boolean, budgetYear: string | null): TableDefinition<ClosingSum> {
  const money = budgetYear === null ? 'Geld' : `Budget ${budgetYear}`;
  const words: Record<ClosingLine['kind'], string> = {
    grant: 'Toegekend',
    'carried-in': budgetYear === null ? 'Meegekomen uit het vorige jaar' : 'Gespaard uit eerdere jaren',
    'carried-out':
      budgetYear === null ? 'Gaat mee naar het volgende jaar' : 'Gespaard voor het volgende jaar',
    lapse: lapsesLabel(ended),
  };
  return {
    name: CLOSING_TABLE_NAME,
    caption: 'Wat de afsluiting vastlegt',
    rowWord: 'regels',
    columns: [
      { id: 'wat', label: 'Wat', kind: 'text', filter: false, value: ({ kind }) => words[kind] },
      { id: 'uren', label: 'Uren', kind: 'hours', value: ({ hours }) => hours.amount },
      persons('mensen-uren', 'Mensen met uren', ({ hours }) => hours.persons),
      { id: 'geld', label: money, kind: 'money', value: ({ money }) => money.amount },
      persons(
        'mensen-geld',
        budgetYear === null ? 'Mensen met geld' : 'Mensen met budget',
        ({ money }) => money.persons,
      ),
    ],
  };
}

const persons = (id: string, label: string, value: (sum: ClosingSum) => number): Column<ClosingSum> => ({
  id,
  label,
  kind: 'count',
  value,
});
