import type { TableDefinition } from '~/app/ui/table/table-types';
import { earlierColumn, enteredColumn } from './settings-columns';
import type { LocationLine, RuleChoiceRow } from './settings-rows.server';

/** Every choice of rules beside what would hold without it; each leads to where it is explained and changed. */
export const RULE_CHOICE_TABLE: TableDefinition<RuleChoiceRow> = {
  name: 'instellingen-rekenregels',
  prefix: 'regels',
  caption: 'Alle keuzes naast elkaar',
  rowWord: 'keuzes',
  columns: [
    {
      id: 'onderwerp',
      label: 'Onderwerp',
      kind: 'text',
      value: ({ title }) => title,
      href: ({ slug }) => `#${slug}`,
    },
    { id: 'nu', label: 'Nu', kind: 'text', value: ({ text }) => text },
    { id: 'standaard', label: 'Zonder keuze', kind: 'text', value: ({ defaultText }) => defaultText },
    { id: 'bron', label: 'Bron', kind: 'text', hidden: true, value: ({ source }) => source },
    enteredColumn('Gekozen', 'nog niet; de standaard geldt'),
    earlierColumn,
  ],
};

/** The locations of a school, and which of them have a dashboard of their own. */
export const LOCATION_TABLE: TableDefinition<LocationLine> = {
  name: 'instellingen-vestigingen',
  prefix: 'vestiging',
  caption: 'De vestigingen van deze school',
  rowWord: 'vestigingen',
  columns: [
    { id: 'code', label: 'Code', kind: 'text', value: ({ code }) => code },
    { id: 'naam', label: 'Naam', kind: 'text', value: ({ name }) => name },
    {
      id: 'dashboard',
      label: 'Eigen dashboard',
      kind: 'word',
      value: ({ href }) => (href ? 'ja' : 'nee'),
      href: ({ href }) => href,
    },
  ],
};
