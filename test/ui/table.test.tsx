import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DataTable } from '~/app/ui/table/data-table';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import {
  BETWEEN_PARTS,
  type Column,
  type TableDefinition,
  TOO_FEW,
  TOO_FEW_WORDS,
} from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';

interface Line {
  name: string;
  team: string;
  hours: number | null;
  started: string;
}

const LINES: Line[] = [
  { name: 'Ünal', team: 'havo', hours: 6640, started: '2021-08-01' },
  { name: 'de Wit', team: 'vwo', hours: null, started: '2019-01-15' },
  { name: 'Álvarez', team: 'havo', hours: 8300, started: '2020-08-01' },
  { name: 'Zonneveld', team: 'vwo', hours: 1050, started: '2025-11-01' },
];

const COLUMNS: Column<Line>[] = [
  { id: 'naam', label: 'Naam', kind: 'text', filter: false, value: ({ name }) => name },
  { id: 'team', label: 'Team', kind: 'word', value: ({ team }) => team },
  { id: 'uren', label: 'Uren', kind: 'hours', value: ({ hours }) => hours, total: 'sum' },
  { id: 'vanaf', label: 'Vanaf', kind: 'date', hidden: true, value: ({ started }) => started },
];

const TABLE: TableDefinition<Line> = { name: 'proef', caption: 'Proef', columns: COLUMNS, rowWord: 'mensen' };

const view = (search: string, rows = LINES, table = TABLE) =>
  tableView(table, rows, { search: new URLSearchParams(search), exportPath: '/99AA/2025-2026/export/proef' });
const names = (search: string) => view(search).rows.map(([name]) => name);

describe('sorting', () => {
  test('goes by the Dutch alphabet, accents and capitals aside', () => {
    expect(names('sorteer=naam')).toEqual(['Álvarez', 'de Wit', 'Ünal', 'Zonneveld']);
  });

  test('puts rows without a value last in both directions', () => {
    expect(names('sorteer=uren').at(-1)).toBe('de Wit');
    expect(names('sorteer=-uren')).toEqual(['Álvarez', 'Ünal', 'Zonneveld', 'de Wit']);
  });

  test('falls back to the order of the table when the address asks for nonsense', () => {
    expect(names('sorteer=__proto__')).toEqual(LINES.map(({ name }) => name));
  });

  test('offers numbers from high to low first, and turns round', () => {
    const hours = (search: string) => view(search).heads.find(({ id }) => id === 'uren');
    expect(hours('')?.href).toBe('?sorteer=-uren');
    expect(hours('sorteer=-uren')).toMatchObject({ href: '?sorteer=uren', sorted: 'descending' });
  });
});

describe('filtering', () => {
  test('takes one of the words of a column', () => {
    expect(names('is-team=vwo')).toEqual(['de Wit', 'Zonneveld']);
  });

  test('takes a range as people type it, both ends included', () => {
    expect(names('van-uren=10,50&tot-uren=66,4')).toEqual(['Ünal', 'Zonneveld']);
  });

  test('takes dates', () => {
    expect(names('van-vanaf=2020-08-01&tot-vanaf=2021-08-01')).toEqual(['Ünal', 'Álvarez']);
  });

  test('never takes the name of a person, because it would stand in the address', () => {
    expect(names('is-naam=%C3%9Cnal&bevat-naam=%C3%9Cnal')).toHaveLength(4);
    const labels = view('keuzes=open').choices?.filters.map(({ label }) => label);
    expect(labels).toEqual(['Team', 'Uren', 'Vanaf']);
  });

  test('tells how many rows are left, and how to see all of them again', () => {
    const filtered = view('is-team=vwo&sorteer=naam');
    expect(filtered.summary).toBe('2 van 4 mensen');
    expect(filtered.clearHref).toBe('?');
  });
});

describe('columns', () => {
  test('those of the address are shown, in the order of the table', () => {
    const { heads } = view('kolom=vanaf&kolom=naam');
    expect(heads.map(({ id }) => id)).toEqual(['naam', 'vanaf']);
  });

  test('no known column means the usual ones', () => {
    expect(view('kolom=geheim').heads.map(({ id }) => id)).toEqual(['naam', 'team', 'uren']);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 260 }, (_, index): Line => ({ ...(LINES[0] as Line), hours: index }));

  test('hold 25 rows or 50, and the total is of all rows', () => {
    expect(view('', many).rows).toHaveLength(25);
    expect(view('per=50', many).rows).toHaveLength(50);
    expect(view('per=5000', many).rows).toHaveLength(25);
    expect(view('', many).total).toEqual(['Totaal', '', '336,70']);
  });

  test('beyond the last one is the last one', () => {
    expect(view('pagina=99', many).rows).toHaveLength(10);
    expect(view('pagina=-3', many).rows).toHaveLength(25);
  });

  test('are offered as a few links', () => {
    expect(view('pagina=5', many).pages.map(({ label }) => label)).toEqual([
      'Vorige',
      '1',
      '…',
      '3',
      '4',
      '5',
      '6',
      '7',
      '…',
      '11',
      'Volgende',
    ]);
  });
});

describe('a cell with several words', () => {
  const table: TableDefinition<Line> = {
    ...TABLE,
    columns: COLUMNS.map((column) =>
      column.id === 'team'
        ? { ...column, value: ({ team }) => `directie, ${team}`, words: ({ team }) => ['directie', team] }
        : column,
    ),
  };

  test('is found by each of them, and by no two at once', () => {
    expect(view('is-team=havo', LINES, table).rows.map(([name]) => name)).toEqual(['Ünal', 'Álvarez']);
    expect(view('is-team=directie', LINES, table).rows).toHaveLength(4);
    expect(view('is-team=directie, havo', LINES, table).rows).toHaveLength(0);
  });

  test('offers each word once', () => {
    const filters = view('keuzes=open', LINES, table).choices?.filters;
    expect(filters?.find(({ label }) => label === 'Team')).toMatchObject({
      options: ['directie', 'havo', 'vwo'],
    });
  });
});

describe('several tables on a page', () => {
  test('keep their words apart', () => {
    const prefixed = { ...TABLE, prefix: 'team' };
    expect(view('sorteer=naam&team-sorteer=-uren', LINES, prefixed).rows[0]?.[0]).toBe('Álvarez');
    expect(view('sorteer=naam', LINES, prefixed).heads[0]?.href).toBe(
      '?sorteer=naam&team-sorteer=naam#proef-naam',
    );
  });
});

describe('too few people', () => {
  const secret: TableDefinition<Line> = {
    ...TABLE,
    columns: COLUMNS.map((column) =>
      column.id === 'team' || column.id === 'uren'
        ? { ...column, value: (row: Line) => (row.team === 'vwo' ? TOO_FEW : column.value(row)) }
        : column,
    ),
  };

  test('is told once for cells beside each other, and makes the total untellable', () => {
    const { rows, total } = view('', LINES, secret);
    expect(rows[1]).toEqual(['de Wit', { text: TOO_FEW_WORDS, soft: true }, { text: '–', soft: true }]);
    expect(total).toBeNull();
  });

  test('is told again behind a cell that is shown', () => {
    const columns = ['team', 'naam', 'uren'].flatMap((id) =>
      secret.columns.filter((column) => column.id === id),
    );
    const { rows } = view('', LINES, { ...secret, columns });
    const tooFew = { text: TOO_FEW_WORDS, soft: true };
    expect(rows[1]).toEqual([tooFew, 'de Wit', tooFew]);
  });

  test('comes last, so that the order does not tell what is hidden', () => {
    const order = view('sorteer=-uren', LINES, secret).rows.map(([name]) => name);
    expect(order).toEqual(['Álvarez', 'Ünal', 'de Wit', 'Zonneveld']);
  });

  test('is no number in a file either', () => {
    const sheet = tableSheet(secret, LINES, new URLSearchParams());
    expect(sheet.rows[1]).toEqual(['de Wit', TOO_FEW_WORDS, '–']);
    expect(sheet.total).toBeNull();
  });
});

test('a file holds all rows of the filter, in the order and with the columns of the screen', () => {
  const search = new URLSearchParams('sorteer=-uren&van-uren=1&kolom=naam&kolom=uren&kolom=vanaf&pagina=2');
  const sheet = tableSheet(TABLE, LINES, search);
  expect(sheet.columns.map(({ label }) => label)).toEqual(['Naam', 'Uren', 'Vanaf']);
  expect(sheet.rows).toEqual([
    ['Álvarez', 83, '2020-08-01'],
    ['Ünal', 66.4, '2021-08-01'],
    ['Zonneveld', 10.5, '2025-11-01'],
  ]);
  // 83 + 66.40 + 10.50 = 159.90
  expect(sheet.total).toEqual(['Totaal', 159.9, '']);
});

describe('what can be done with a row, and what opens on a click', () => {
  const rich: TableDefinition<Line> = {
    ...TABLE,
    rowAction: {
      label: 'Intrekken',
      of: ({ name, team }) => (team === 'vwo' ? null : { label: 'Bekijk', about: name, href: `/${name}` }),
    },
    columns: [
      ...COLUMNS,
      {
        id: 'eerder',
        label: 'Eerder',
        kind: 'text',
        value: ({ name }) => (name === 'Ünal' ? 'a; b' : null),
        folded: ({ name }) => (name === 'Ünal' ? { title: '2 eerdere waarden', lines: ['a', 'b'] } : null),
      },
    ],
  };

  test('stand row by row, in the order that is shown', () => {
    const { actions } = view('sorteer=naam', LINES, rich);
    expect(actions?.rows.map((action) => action?.about ?? null)).toEqual(['Álvarez', null, 'Ünal', null]);
  });

  test('are no columns of a file, which has the text in full', () => {
    const sheet = tableSheet(rich, LINES, new URLSearchParams('kolom=naam&kolom=eerder&sorteer=naam'));
    expect(sheet.columns.map(({ label }) => label)).toEqual(['Naam', 'Eerder']);
    expect(sheet.rows[2]).toEqual(['Ünal', 'a; b']);
  });
});

test('one row is told as one', () => {
  const one = view('', LINES.slice(0, 1));
  expect(one.summary).toBe('1 persoon');
  expect(one.downloads[0]?.label).toBe('Download 1 persoon (Excel)');
  expect(view('is-team=vwo').downloads[0]?.label).toBe('Download alle 2 mensen (Excel)');
});

describe('several figures in one cell', () => {
  const of = ({ hours }: Line) => (hours === null ? null : [hours, 10_000 - hours].map((each) => each / 100));
  const divided: TableDefinition<Line> = {
    ...TABLE,
    columns: [
      ...COLUMNS.slice(0, 1),
      {
        id: 'deel',
        label: 'Deel',
        kind: 'figures',
        none: 'niets',
        value: (row) => of(row)?.join(BETWEEN_PARTS) ?? null,
        parts: ['eigen', 'samen'].map((label, index) => ({
          label,
          kind: 'points',
          value: (row) => of(row)?.[index] ?? null,
          why: ({ name }) => (name === 'Ünal' ? `/waarom/${label}` : null),
        })),
      },
    ],
  };

  test('each lead to their own explanation', () => {
    const { rows } = view('', LINES, divided);
    expect(rows[0]?.[1]).toEqual({ text: '66.4 – 33.6', whys: ['/waarom/eigen', '/waarom/samen'] });
    expect(rows[1]?.[1]).toEqual({ text: 'niets', soft: true });
    expect(rows[3]?.[1]).toBe('10.5 – 89.5');
    const html = renderToStaticMarkup(<DataTable view={view('', LINES, divided)} />);
    expect(html).toContain('<a href="/waarom/eigen" class="figure">66.4</a> – <a href="/waarom/samen"');
  });

  test('have a column each in a file, as numbers', () => {
    const sheet = tableSheet(divided, LINES, new URLSearchParams());
    expect(sheet.columns).toEqual([
      { label: 'Naam', kind: 'text' },
      { label: 'eigen', kind: 'points' },
      { label: 'samen', kind: 'points' },
    ]);
    expect(sheet.rows[0]).toEqual(['Ünal', 66.4, 33.6]);
    expect(sheet.rows[1]).toEqual(['de Wit', 'niets', 'niets']);
  });
});

test('a total is explained where it is of all rows, not of those of a filter', () => {
  const columns = COLUMNS.map((column) =>
    column.id === 'uren' ? { ...column, totalWhy: '/waarom' } : column,
  );
  const table = { ...TABLE, columns };
  // 66.40 + 83 + 10.50 = 159.90
  expect(view('', LINES, table).total?.[2]).toEqual({ text: '159,90', href: '/waarom', figure: true });
  expect(view('is-team=havo', LINES, table).total?.[2]).toBe('149,40');
});

test('a column of long texts is told apart, the first one and figures never', () => {
  const long = LINES.map((line) => ({ ...line, name: `${line.name} met een heel lange naam erbij` }));
  const twice: TableDefinition<Line> = {
    ...TABLE,
    columns: [...COLUMNS, { id: 'nog', label: 'Nog eens', kind: 'text', value: ({ name }) => name }],
  };
  const wide = (rows: Line[]) => view('', rows, twice).heads.flatMap((head) => (head.wide ? [head.id] : []));
  expect(wide(long)).toEqual(['nog']);
  expect(wide(LINES)).toEqual([]);
});
