import { NOT_DEFINED } from '~/app/format/numbers';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { rulePath } from './rule-path';
import type { RuleRow } from './rule-rows';

export const RULE_TABLE = { name: 'rekenregels', caption: 'Regels die in dit schooljaar gelden' };
export const REGISTER_TABLE = {
  name: 'registerregels',
  prefix: 'register',
  caption: 'Regels van het lerarenregister',
};

interface RuleTable {
  base: string;
  /** Which table, where a page has both. */
  which: { name: string; prefix?: string; caption: string };
  /** Whether the reader may lay down what a rule leaves open. */
  mayLayDown: (row: RuleRow) => boolean;
}

/** A list of amounts opens on a click. */
function foldedList(value: string | null) {
  const lines = value?.split('; ') ?? [];
  return lines.length > 1 ? { title: `${lines.length} waarden`, lines } : null;
}

/** Rules beside each other; each name leads to its page, and what is not laid down to where that can be done. */
export function ruleTable({ base, which, mayLayDown }: RuleTable): TableDefinition<RuleRow> {
  return {
    ...which,
    rowWord: 'regels',
    columns: [
      {
        id: 'wat',
        label: 'Regel',
        kind: 'text',
        value: ({ name }) => name,
        href: ({ id }) => (id === null ? null : rulePath(base, id)),
      },
      { id: 'voor-wie', label: 'Voor wie', kind: 'word', value: ({ forWhom }) => forWhom },
      {
        id: 'waarde',
        label: 'Waarde',
        kind: 'text',
        none: NOT_DEFINED,
        value: ({ value }) => value,
        folded: ({ value }) => foldedList(value),
        href: (row) =>
          row.value === null && row.policy && mayLayDown(row)
            ? `${base}/instellingen#${row.policy.anchor}`
            : null,
      },
      { id: 'status', label: 'Hoe zeker', kind: 'word', value: ({ status }) => status },
      { id: 'periode', label: 'Periode', kind: 'word', value: ({ period }) => period },
      { id: 'naar-rato', label: 'Naar rato', kind: 'word', value: ({ proRata }) => proRata },
      { id: 'van', label: 'Geldt van', kind: 'date', value: ({ from }) => from },
      {
        id: 'tot',
        label: 'Tot en met',
        kind: 'date',
        value: ({ until }) => until,
        hidden: (rows) => rows.every(({ until }) => until === null),
      },
      { id: 'bron', label: 'Bron', kind: 'text', value: ({ source }) => source },
      { id: 'onderwerp', label: 'Onderwerp', kind: 'word', hidden: true, value: ({ topic }) => topic },
      { id: 'toelichting', label: 'Toelichting', kind: 'text', hidden: true, value: ({ note }) => note },
      { id: 'code', label: 'Code', kind: 'text', hidden: true, value: ({ id }) => id },
    ],
  };
}
