import { nameColumn } from '~/app/features/people/person-columns';
import { takeBack } from '~/app/features/settings/settings-columns';
import { formatDate } from '~/app/format/dates';
import type { TableDefinition } from '~/app/ui/table/table-types';
import type { RegisterRow } from './register.server';

const STATE_WORDS: Record<RegisterRow['state'], string> = {
  'in-time': 'in orde',
  warned: 'let op: bijna of al aan de beurt',
  overdue: 'verlopen',
  'not-defined': 'geen termijn bekend',
  none: 'nog niet vastgelegd',
};

/** The leaders' register with both terms; `counter` is where a date can be taken back, null where one may not. */
export function registerTable(
  base: string,
  {
    years,
    yearsByRegister,
    counter,
  }: { years: number | null; yearsByRegister: number | null; counter: string | null },
): TableDefinition<RegisterRow> {
  return {
    name: 'schoolleidersregister',
    prefix: 'register',
    caption: 'Schoolleidersregister PO',
    rowWord: 'mensen',
    columns: [
      nameColumn(base),
      { id: 'status', label: 'Status', kind: 'word', value: ({ state }) => STATE_WORDS[state] },
      {
        id: 'geregistreerd',
        label: 'Geregistreerd op',
        kind: 'date',
        value: ({ registeredOn }) => registeredOn,
      },
      {
        id: 'register',
        label: `Opnieuw volgens het register${term(yearsByRegister)}`,
        kind: 'date',
        value: ({ warnedFrom }) => warnedFrom,
      },
      { id: 'bron', label: `Opnieuw volgens de bron${term(years)}`, kind: 'date', value: ({ due }) => due },
    ],
    ...(counter === null
      ? {}
      : {
          rowAction: {
            label: 'Trek in',
            of: ({ registrationId, registeredOn, name }) =>
              registrationId === null || registeredOn === null
                ? null
                : {
                    ...takeBack(
                      `${counter}/${registrationId}/intrekken`,
                      `${name}, ${formatDate(registeredOn)}`,
                    ),
                    label: 'Trek in',
                  },
          },
        }),
  };
}

const term = (years: number | null) => (years === null ? '' : ` (${years} jaar)`);
