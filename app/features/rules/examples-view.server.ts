import { formatCount } from '~/app/format/numbers';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { EXAMPLE_TABLE } from './example-table';
import { rulesPath } from './rule-path';
import { type ExampleView, exampleView } from './worked-example';

/** Every worked example, worked out now with the rules of this board. */
export async function exampleRows({ examples, rules }: SchoolDesk): Promise<ExampleView[]> {
  return (await examples()).map((example) => exampleView(example, rules));
}

export async function examplesView(desk: SchoolDesk, search: URLSearchParams) {
  const rows = await exampleRows(desk);
  return {
    sentence: sentence(rows),
    table: tableView(EXAMPLE_TABLE, rows, {
      search,
      exportPath: `${desk.base}/export/${EXAMPLE_TABLE.name}`,
    }),
    rules: rulesPath(desk.base),
  };
}

export type ExamplesView = Awaited<ReturnType<typeof examplesView>>;

function sentence(rows: readonly ExampleView[]): string {
  const count = (state: ExampleView['state']) => rows.filter((row) => row.state === state).length;
  const [passed, failed, unsupported] = [count('passed'), count('failed'), count('unsupported')];
  return [
    passed === rows.length
      ? `Alle ${formatCount(passed)} voorbeelden komen nu precies uit.`
      : `Van ${formatCount(rows.length)} voorbeelden ${passed === 1 ? 'komt' : 'komen'} er nu ${formatCount(passed)} precies uit.`,
    failed > 0 ? `${formatCount(failed)} ${failed === 1 ? 'komt' : 'komen'} anders uit.` : '',
    unsupported > 0 ? `${formatCount(unsupported)} kan Rode Draad nog niet narekenen.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
