import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readTable } from '~/app/jobs/read-table';
import { TABLE_LIMITS } from '~/app/jobs/tables/limits';
import { parseTable } from '~/app/jobs/tables/parse-table';
import { workbookParts, zipOf } from '~/test/support/zip';

const LIST = 'Naam;FTE\r\nZoë Müller;0,8\r\n';
const cells = async (bytes: Uint8Array | string) =>
  (await parseTable(Buffer.from(bytes)))[0]?.rows.map((row) => row.cells);

async function xlsx(): Promise<Buffer> {
  const data = [
    ['Naam', 'FTE', 'In dienst', 'Vast'].map((value) => ({ value })),
    [
      { value: 'Zoë' },
      { type: Number, value: 0.8 },
      { type: Date, value: new Date('2015-08-01T00:00:00Z'), format: 'dd-mm-yyyy' },
      { type: Boolean, value: true },
    ],
    [],
    [{ value: 'Ali' }, { type: Number, value: 1 }],
  ];
  return (await writeXlsx(data as never)).toBuffer();
}

describe('a CSV', () => {
  test('is read in UTF-8, with or without a mark, in UTF-16 and in windows-1252', async () => {
    const expected = [
      ['Naam', 'FTE'],
      ['Zoë Müller', '0,8'],
    ];
    expect(await cells(LIST)).toEqual(expected);
    expect(await cells(`\ufeff${LIST}`)).toEqual(expected);
    expect(await cells(iconv.encode(LIST, 'windows-1252'))).toEqual(expected);
    expect(await cells(iconv.encode(LIST, 'utf16-le', { addBOM: true }))).toEqual(expected);
    expect(await cells(iconv.encode('Naam;Bedrag\n‘Jan’;€ 12', 'windows-1252'))).toEqual([
      ['Naam', 'Bedrag'],
      ['‘Jan’', '€ 12'],
    ]);
  });

  test('has its delimiter found: semicolon, comma, tab, or told by sep=', async () => {
    const expected = [
      ['Naam', 'FTE', 'Team'],
      ['Jan', '0,8', 'Talen'],
    ];
    expect(await cells('Naam;FTE;Team\nJan;0,8;Talen')).toEqual(expected);
    expect(await cells('Naam,FTE,Team\nJan,"0,8",Talen')).toEqual(expected);
    expect(await cells('Naam\tFTE\tTeam\nJan\t0,8\tTalen')).toEqual(expected);
    expect(await cells('sep=|\nNaam|FTE|Team\nJan|0,8|Talen')).toEqual(expected);
  });

  test('keeps the row numbers that a spreadsheet shows', async () => {
    const [sheet] = await parseTable(Buffer.from('Lijst\n\nNaam;FTE\n"Jan\nde Vries";1\n\nAli;1\n'));
    expect(sheet?.rows.map((row) => row.number)).toEqual([1, 3, 4, 6]);
  });

  test('of which a quote is never closed is refused', async () => {
    await expect(parseTable(Buffer.from('Naam;FTE\n"Jan;1\nAli;1'))).rejects.toThrow(/beschadigd/);
  });
});

describe('an XLSX', () => {
  test('keeps the kind of each cell and the row numbers', async () => {
    const [sheet] = await parseTable(await xlsx());
    expect(sheet?.rows).toEqual([
      { number: 1, cells: ['Naam', 'FTE', 'In dienst', 'Vast'] },
      { number: 2, cells: ['Zoë', 0.8, { date: '2015-08-01' }, true] },
      { number: 4, cells: ['Ali', 1, null, null] },
    ]);
  });

  test('is known by its content when its name says csv', async () => {
    expect((await readTable(await xlsx(), 'personeel.csv'))[0]?.rows).toHaveLength(3);
  });

  test('that is cut off or has a changed byte is refused or gives the same rows, never others', async () => {
    const bytes = await xlsx();
    const whole = JSON.stringify(await parseTable(bytes));
    await expect(parseTable(bytes.subarray(0, bytes.length - 40))).rejects.toThrow(/beschadigd/);
    for (let at = 10; at < bytes.length; at += 97) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 0x41;
      const outcome = await parseTable(changed).then(JSON.stringify, (error: Error) => error.name);
      expect([whole, 'UnreadableFile']).toContain(outcome);
    }
  });
});

describe('a file that is no table gets one Dutch sentence that names what it is', () => {
  const refused = (bytes: Uint8Array | string, name = 'personeel.xlsx') =>
    readTable(Buffer.from(bytes), name).then(
      () => 'read',
      (error: Error) => error.message,
    );

  test.each([
    ['nothing', '', /leeg/],
    ['only empty lines', '\r\n\r\n;;\r\n', /leeg/],
    ['a pdf', '%PDF-1.7 ...', /een pdf/],
    ['a web page named xls', '<html><table><tr><td>1</td></tr></table></html>', /webpagina/],
    ['xml', '<?xml version="1.0"?><a/>', /xml-bestand/],
    ['json', '[{"naam":"Jan"}]', /json-bestand/],
    ['a zip of nothing we know', 'PK\u0003\u0004 broken', /beschadigd/],
  ])('%s', async (_, content, sentence) => {
    expect(await refused(content)).toMatch(sentence);
  });

  test('an old .xls, a picture, and something binary', async () => {
    expect(await refused(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toMatch(/oud Office-bestand/);
    expect(await refused(Buffer.from('89504e470d0a1a0a0000', 'hex'))).toMatch(/een afbeelding/);
    expect(await refused(Buffer.from([1, 0, 2, 0, 3]))).toMatch(/geen Excel- of CSV-bestand/);
  });

  test('one that is too large', async () => {
    expect(await refused(Buffer.alloc(TABLE_LIMITS.fileBytes + 1, 65))).toMatch(/te groot.*10 MB/);
  });

  test('one with too many rows', async () => {
    expect(await refused('Naam;FTE\n'.repeat(TABLE_LIMITS.rows + 2))).toMatch(/te veel rijen/);
  });
});

describe('an XLSX that was made to harm is refused with its reason before it is unpacked in full', () => {
  const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const SHEET = 'xl/worksheets/sheet1.xml';
  const refusal = async (bytes: Buffer) => {
    const begun = performance.now();
    const outcome = await parseTable(bytes).then(
      () => 'read',
      (error: Error) => error.message,
    );
    expect(performance.now() - begun).toBeLessThan(3_000);
    return outcome;
  };

  test('the same parts without harm are read', async () => {
    expect(await parseTable(zipOf(workbookParts(ROW)))).toEqual([
      { name: 'Blad1', rows: [{ number: 1, cells: [1] }] },
    ]);
  });

  test('a small file that unpacks to a very large one, honest about it or not', async () => {
    const bomb = { ...workbookParts(ROW), 'xl/media/image.xml': Buffer.alloc(120 * 1024 * 1024, 32) };
    expect(await refusal(zipOf(bomb))).toMatch(/niet te vertrouwen/);
    expect(await refusal(zipOf(bomb, { 'xl/media/image.xml': { size: 1000 } }))).toMatch(/beschadigd/);
  });

  test('a cell at the very end of the sheet', async () => {
    expect(
      await refusal(zipOf(workbookParts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
    ).toMatch(/te veel rijen/);
    expect(await refusal(zipOf(workbookParts('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toMatch(
      /te veel kolommen/,
    );
  });

  test('a DOCTYPE', async () => {
    const parts = workbookParts(ROW);
    const sheet = parts[SHEET]?.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet') ?? '';
    expect(await refusal(zipOf({ ...parts, [SHEET]: sheet }))).toMatch(/DOCTYPE/);
  });

  test('a document of another kind in the same wrapping', async () => {
    expect(await refusal(zipOf({ 'word/document.xml': '<a/>' }))).toMatch(/Word-document/);
    expect(await refusal(zipOf({ 'content.xml': '<a/>' }))).toMatch(/OpenDocument/);
    expect(await refusal(zipOf({ 'foto.jpg': 'x' }))).toMatch(/ingepakt bestand/);
  });
});
