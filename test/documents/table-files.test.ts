import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { attachment } from '~/app/documents/attachment';
import type { Sheet } from '~/app/documents/sheet';
import { tableCsv } from '~/app/documents/table-csv';
import { tableXlsx } from '~/app/documents/table-xlsx';

const SHEET: Sheet = {
  title: 'Per team: alles [2025/2026]',
  columns: [
    { label: 'Team', kind: 'text' },
    { label: 'Uren', kind: 'hours' },
    { label: 'Bedrag (€)', kind: 'money' },
    { label: 'Vanaf', kind: 'date' },
  ],
  rows: [
    ['Bèta; "exact"', 1234.5, -12.05, '2025-08-01'],
    ['te weinig mensen om te tonen', '–', null, null],
  ],
  total: ['Totaal', 1234.5, -12.05, ''],
};

describe('CSV', () => {
  test('opens in Dutch Excel: mark, semicolons, decimal commas, day first', () => {
    expect(tableCsv(SHEET)).toBe(
      [
        '\uFEFFTeam;Uren;Bedrag (€);Vanaf',
        '"Bèta; ""exact""";1234,50;-12,05;01-08-2025',
        'te weinig mensen om te tonen;–;;',
        'Totaal;1234,50;-12,05;',
        '',
      ].join('\r\n'),
    );
  });

  test('says under the table what has to be known of it', () => {
    const lines = tableCsv({ ...SHEET, notes: ['⚠ Let op: een regel is niet nagekeken.'] }).split('\r\n');
    expect(lines.slice(-4)).toEqual([
      'Totaal;1234,50;-12,05;',
      '',
      '⚠ Let op: een regel is niet nagekeken.',
      '',
    ]);
  });

  test.each([
    '=1+1',
    '+31612345678',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('leaves no formula in %j', (text) => {
    const sheet: Sheet = {
      ...SHEET,
      columns: [{ label: 'Titel', kind: 'text' }],
      rows: [[text]],
      total: null,
    };
    const [, line = ''] = tableCsv(sheet).split('\r\n');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });
});

describe('XLSX', () => {
  test('holds real numbers and dates, and texts that are no formulas', async () => {
    const file = await tableXlsx({ ...SHEET, rows: [['=1+1', 66.4, 480, '2025-08-01']], total: null });
    const [sheet] = await readXlsx(file);
    const [header, row] = sheet?.data ?? [];
    expect(header).toEqual(['Team', 'Uren', 'Bedrag (€)', 'Vanaf']);
    expect(row?.slice(0, 3)).toEqual(['=1+1', 66.4, 480]);
    expect(row?.[3]).toEqual(new Date('2025-08-01T00:00:00Z'));
  });

  test('has the total as its last row', async () => {
    const [sheet] = await readXlsx(await tableXlsx(SHEET));
    expect(sheet?.data.at(-1)?.[0]).toBe('Totaal');
    expect(sheet?.data).toHaveLength(4);
  });
});

test('a file has its name in both spellings', () => {
  const { headers } = attachment('x', '99AA-2025-2026-thema’s', 'csv');
  expect(headers.get('Content-Disposition')).toBe(
    `attachment; filename="99AA-2025-2026-themas.csv"; filename*=UTF-8''99AA-2025-2026-thema%E2%80%99s.csv`,
  );
});
