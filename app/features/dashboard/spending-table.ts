import { SPENDING_KINDS, type SpendingKind } from '~/app/domain/lumpsum';
import { joinScopes, SPENDING_NAMES } from '~/app/features/figures/figure-keys';
import type { LumpsumYear, SpendingCell, SpendingLine } from '~/app/features/figures/lumpsum-types';
import { isShown } from '~/app/features/figures/shown';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { ifShown, shownValue } from './shown-cell';
import { whyPath } from './why-path';

export const SPENDING_WORDS: Record<SpendingKind, string> = {
  'basic-right': 'uren en geld uit het basisrecht',
  assigned: 'opgedragen professionalisering',
  'activity-costs': 'kosten van activiteiten',
  replacement: 'vervanging',
  'general-costs': 'algemene kosten',
};

/** What the numerator of one calendar year is made of: time at its hour value, and money. */
export function spendingTable(base: string, year: LumpsumYear): TableDefinition<SpendingLine> {
  const value = shownValue<SpendingCell>;
  const why = (name: string) =>
    ifShown<SpendingCell, string, SpendingLine>((_cell, { scope, kind }) =>
      whyPath(base, `tien-procent-regel-${name}`, joinScopes(scope, `soort=${SPENDING_NAMES[kind]}`)),
    );
  /** All lines together are the figure of the year itself; a part of them is their sum, where it can be told. */
  const ofYear =
    (amount: (cell: SpendingCell) => number | null, whole: number) => (rows: readonly SpendingLine[]) =>
      rows.length === year.lines.length ? whole : sumOf(rows, amount);
  return {
    name: `tien-procent-${year.calendarYear}`,
    prefix: String(year.calendarYear),
    caption: `Besteed in ${year.calendarYear}`,
    columns: [
      {
        id: 'waaraan',
        label: 'Waaraan',
        kind: 'word',
        value: ({ kind }) => SPENDING_WORDS[kind],
        order: ({ kind }) => SPENDING_KINDS.indexOf(kind),
      },
      { id: 'functie', label: 'Functiecategorie', kind: 'word', value: ({ label }) => label || null },
      {
        id: 'uren',
        label: 'Uren',
        kind: 'hours',
        value: value(({ hours }) => hours),
        why: why('uren'),
        total: 'sum',
      },
      {
        id: 'uurwaarde',
        label: 'Uurwaarde',
        kind: 'money',
        none: '–',
        value: value(({ hourValue }) => hourValue),
      },
      {
        id: 'tijd',
        label: 'Tijd in €',
        kind: 'money',
        value: value(({ time }) => time),
        why: why('tijd'),
        total: ofYear(({ time }) => time, year.time),
      },
      {
        id: 'geld',
        label: 'Geld',
        kind: 'money',
        value: value(({ money }) => money),
        why: why('geld'),
        total: ofYear(({ money }) => money, year.money),
      },
      {
        id: 'samen',
        label: 'Samen',
        kind: 'money',
        value: value(({ time, money }) => (time === null ? null : time + money)),
        total: ofYear(({ time, money }) => (time ?? 0) + money, year.total),
      },
    ],
  };
}

function sumOf(rows: readonly SpendingLine[], amount: (cell: SpendingCell) => number | null): number | null {
  let sum = 0;
  for (const { cell } of rows) {
    if (!isShown(cell)) return null;
    sum += amount(cell) ?? 0;
  }
  return sum;
}
