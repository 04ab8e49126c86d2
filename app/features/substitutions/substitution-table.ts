import type { SubstitutionState } from '~/app/domain/substitution';
import { enteredColumn } from '~/app/features/settings/settings-columns';
import { formatPeriod } from '~/app/format/dates';
import type { TableDefinition } from '~/app/ui/table/table-types';

export interface ShownSubstitution {
  id: string;
  leader: string;
  substitute: string;
  canSignIn: boolean;
  from: string;
  to: string;
  state: SubstitutionState;
  mayWithdraw: boolean;
  entered: string | null;
  enteredAt: string | null;
}

const STATE_WORDS: Record<SubstitutionState, string> = {
  running: 'loopt nu',
  'to-come': 'komt nog',
  over: 'voorbij',
  withdrawn: 'ingetrokken',
};
const ORDER: readonly SubstitutionState[] = ['running', 'to-come', 'over', 'withdrawn'];

/** Who acts for whom and when; names sort and never filter. */
export function substitutionTable(here: string): TableDefinition<ShownSubstitution> {
  return {
    name: 'vervanging-lijst',
    caption: 'Vervangingen',
    rowWord: 'vervangingen',
    sort: 'stand',
    columns: [
      {
        id: 'afwezig',
        label: 'Leidinggevende',
        kind: 'text',
        filter: false,
        value: ({ leader }) => leader,
      },
      {
        id: 'vervanger',
        label: 'Vervanger',
        kind: 'text',
        filter: false,
        value: ({ substitute, canSignIn }) =>
          canSignIn ? substitute : `${substitute} (heeft nog geen account)`,
      },
      { id: 'van', label: 'Van', kind: 'date', value: ({ from }) => from },
      { id: 'tot', label: 'Tot en met', kind: 'date', value: ({ to }) => to },
      {
        id: 'stand',
        label: 'Stand',
        kind: 'word',
        value: ({ state }) => STATE_WORDS[state],
        order: ({ state }) => ORDER.indexOf(state),
      },
      enteredColumn(),
    ],
    rowAction: {
      label: 'Intrekken',
      of: ({ id, leader, substitute, from, to, state, mayWithdraw }) =>
        mayWithdraw && (state === 'running' || state === 'to-come')
          ? {
              label: 'Intrekken',
              about: `${substitute} voor ${leader}, ${formatPeriod(from, to)}`,
              post: `${here}/${id}/intrekken`,
              warning: `${substitute} ziet dan niets meer van de mensen van ${leader}.`,
              confirm: 'Ja, intrekken',
            }
          : null,
    },
  };
}
