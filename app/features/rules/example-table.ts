import { counted } from '~/app/format/counted';
import type { TableDefinition } from '~/app/ui/table/table-types';
import type { ExampleView } from './worked-example';

const STATES: Record<ExampleView['state'], string> = {
  passed: '✓ klopt',
  failed: '⚠ klopt niet',
  unsupported: 'nog niet na te rekenen',
};

/** Whether the calculator comes to the same outcome. */
export const stateWords = (state: ExampleView['state']): string => STATES[state];

type Outcomes = ExampleView['outcomes'];

const expectedLines = (outcomes: Outcomes) => outcomes.map(({ label, expected }) => `${label}: ${expected}`);
const foundLines = (outcomes: Outcomes) => outcomes.map(({ label, found }) => `${label}: ${found}`);

/** A few outcomes are read at once; of more the first tells what they are about. */
const MOST_LINES = 3;
const foldedLines = (lines: readonly string[]) =>
  lines.length > MOST_LINES ? { title: `${lines[0]}; en nog ${lines.length - 1}`, lines } : null;

/** All worked examples with what comes out of them now. */
export const EXAMPLE_TABLE: TableDefinition<ExampleView> = {
  name: 'rekenvoorbeelden',
  caption: 'Rekenvoorbeelden',
  rowWord: 'voorbeelden',
  columns: [
    { id: 'voorbeeld', label: 'Voorbeeld', kind: 'text', value: ({ title }) => title },
    { id: 'klopt', label: 'Klopt het?', kind: 'word', value: ({ state }) => stateWords(state) },
    {
      id: 'gegeven',
      label: 'Gegeven',
      kind: 'text',
      value: ({ given }) => given.join('; '),
      folded: ({ given }) => ({ title: counted(given.length, 'gegevens'), lines: given }),
    },
    {
      id: 'verwacht',
      label: 'Verwacht',
      kind: 'text',
      value: ({ outcomes }) => expectedLines(outcomes).join('; '),
      folded: ({ outcomes }) => foldedLines(expectedLines(outcomes)),
    },
    {
      id: 'berekend',
      label: 'Nu berekend',
      kind: 'text',
      value: ({ outcomes }) => foundLines(outcomes).join('; '),
      folded: ({ outcomes }) => foldedLines(foundLines(outcomes)),
    },
    { id: 'groep', label: 'Groep', kind: 'word', value: ({ topic }) => topic },
    { id: 'regels', label: 'Regels van', kind: 'word', value: ({ agreement }) => agreement },
    { id: 'zekerheid', label: 'Rust op', kind: 'word', hidden: true, value: ({ basis }) => basis },
    { id: 'code', label: 'Code', kind: 'text', hidden: true, value: ({ id }) => id },
  ],
};
