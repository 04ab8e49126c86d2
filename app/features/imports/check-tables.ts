import { OUTCOME_WORDS } from '~/app/format/import-words';
import type { TableDefinition } from '~/app/ui/table/table-types';
import type { FieldChange, ImportError, ImportPlan, Outcome, PersonPlan } from './import-types';

/** One thing that changes for one person. */
export interface ChangeRow extends FieldChange {
  person: PersonPlan;
}

/**
 * Every change of a plan in the order of the file; somebody who is new to the school is one row. Whose rows have
 * errors is left out, and null says that the file as a whole can't be read yet.
 */
export function changeRows({
  kind,
  people,
  errors,
}: Pick<ImportPlan, 'kind' | 'people' | 'errors'>): ChangeRow[] | null {
  const wrong = new Set(errors.map(({ row }) => row));
  if (wrong.has(0)) return null;
  return people
    .filter(({ rows }) => !rows.some((row) => wrong.has(row)))
    .flatMap((person) => {
      if (kind === 'staff' && person.outcome === 'created')
        return [{ person, label: 'Nieuw in de lijst', before: null, after: inOneLine(person) }];
      // Whoever is counted is listed, also when only something changes that has no word of its own.
      if (person.changes.length === 0 && COUNTED.has(person.outcome))
        return [{ person, label: 'Andere gegevens', before: null, after: null }];
      return person.changes.map((change) => ({ person, ...change }));
    });
}

const COUNTED: ReadonlySet<Outcome> = new Set(['created', 'changed', 'ended']);

/** What is new about a person beside the name and number that the row already has. */
function inOneLine({ name, employeeNumber, changes }: PersonPlan): string {
  const said = new Set([name, employeeNumber]);
  return changes.flatMap(({ after }) => (after === null || said.has(after) ? [] : [after])).join('; ');
}

const rowNumbers = (rows: readonly number[]) => (rows.length === 0 ? null : rows.join(', '));

// Names and values are searched in the file itself: what somebody looks for never stands in an address.
export const CHANGES_TABLE: TableDefinition<ChangeRow> = {
  name: 'wijzigingen',
  prefix: 'wijziging',
  caption: 'Wat er verandert',
  rowWord: 'wijzigingen',
  columns: [
    { id: 'naam', label: 'Naam', kind: 'text', value: ({ person }) => person.name, filter: false },
    {
      id: 'nummer',
      label: 'Personeelsnummer',
      kind: 'text',
      value: ({ person }) => person.employeeNumber,
      filter: false,
      hidden: true,
    },
    { id: 'wat', label: 'Wat', kind: 'word', value: ({ person }) => OUTCOME_WORDS[person.outcome] },
    { id: 'gegeven', label: 'Gegeven', kind: 'text', value: ({ label }) => label },
    { id: 'was', label: 'Was', kind: 'text', value: ({ before }) => before, filter: false },
    { id: 'wordt', label: 'Wordt', kind: 'text', value: ({ after }) => after, filter: false },
    {
      id: 'rij',
      label: 'Rij in het bestand',
      kind: 'text',
      value: ({ person }) => rowNumbers(person.rows),
      filter: false,
    },
  ],
};

export const MISSING_TABLE: TableDefinition<PersonPlan> = {
  name: 'ontbreekt',
  prefix: 'ontbreekt',
  caption: 'Niet in dit bestand',
  rowWord: 'mensen',
  sort: 'naam',
  columns: [
    { id: 'naam', label: 'Naam', kind: 'text', value: ({ name }) => name, filter: false },
    {
      id: 'nummer',
      label: 'Personeelsnummer',
      kind: 'text',
      value: ({ employeeNumber }) => employeeNumber,
      filter: false,
    },
  ],
};

const place = ({ row }: ImportError) => (row === 0 ? null : row);

/** Errors or warnings: where, what stands there and why it can't be read. */
export function errorTable(prefix: string, caption: string, reason: string): TableDefinition<ImportError> {
  return {
    name: prefix,
    prefix,
    caption,
    rowWord: 'fouten',
    columns: [
      { id: 'rij', label: 'Rij', kind: 'count', value: place, none: 'hele bestand', filter: false },
      { id: 'kolom', label: 'Kolom', kind: 'word', value: ({ column }) => column || null },
      { id: 'waarde', label: 'Waarde', kind: 'text', value: ({ value }) => value || null, filter: false },
      { id: 'reden', label: reason, kind: 'text', value: (error) => error.reason, filter: false },
    ],
  };
}
