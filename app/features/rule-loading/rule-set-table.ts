import type { Rule } from '~/app/domain/rules/rule';
import { formatMoment } from '~/app/format/dates';
import { ruleName } from '~/app/format/rules/rule-name';
import type { TableDefinition } from '~/app/ui/table/table-types';

export interface RuleSetRow {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly entered_at: string;
  readonly entered_by: string | null;
}

/** The agreements that the board loaded itself, with who did it; a name never filters. */
export function ruleSetTable(here: string): TableDefinition<RuleSetRow> {
  return {
    name: 'rekenregels',
    caption: 'Geladen afspraken',
    rowWord: 'afspraken',
    columns: [
      { id: 'naam', label: 'Naam', kind: 'text', value: ({ name }) => name },
      { id: 'aantal', label: 'Regels', kind: 'count', value: ({ rules }) => rules.length },
      {
        id: 'regels',
        label: 'Welke',
        kind: 'text',
        value: ({ rules }) => rules.map(ruleLine).join('; '),
        folded: ({ rules }) =>
          rules.length > 1 ? { title: 'Toon de regels', lines: rules.map(ruleLine) } : null,
      },
      { id: 'vanaf', label: 'Geldt vanaf', kind: 'date', none: 'altijd', value: firstDay },
      {
        id: 'geladen',
        label: 'Geladen',
        kind: 'text',
        filter: false,
        value: ({ entered_at, entered_by }) =>
          [entered_by, formatMoment(entered_at)].filter(Boolean).join(', '),
        order: ({ entered_at }) => Date.parse(entered_at),
      },
    ],
    rowAction: {
      label: 'Intrekken',
      of: ({ id, name }) => ({ label: 'Intrekken', about: name, href: `${here}/${id}/intrekken` }),
    },
  };
}

const ruleLine = (rule: Rule): string => `${ruleName(rule)} (${rule.id}, versie ${rule.version})`;

/** The first day of its rules; null: one of them holds since always. */
function firstDay({ rules }: RuleSetRow): string | null {
  const starts = rules.map(({ validFrom }) => validFrom);
  return starts.includes(null) ? null : (starts.sort()[0] ?? null);
}
