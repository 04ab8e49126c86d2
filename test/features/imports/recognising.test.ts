import { describe, expect, test } from 'vitest';
import { refuseCitizenNumbers } from '~/app/features/imports/citizen-number';
import { columnsView } from '~/app/features/imports/columns-view';
import type { MappingGuess } from '~/app/features/imports/import-types';
import { mapTable } from '~/app/features/imports/mapping';
import { teamKind } from '~/app/features/imports/staff-rows';
import { guessValue, isDoubtfulValue } from '~/app/features/imports/value-words';
import type { ImportKind } from '~/db/tables';
import { read } from './import-support';

async function fieldsOf(kind: ImportKind, text: string) {
  const { guess } = mapTable(kind, await read(text));
  return Object.fromEntries(guess.columns.map((column) => [column.header, column.field]));
}

describe('columns of a staff list', () => {
  test('of HR systems are known by their headers', async () => {
    const headers =
      'Medewerker;Pers.nr.;Roepnaam;Voorvoegsel;Geboortenaam;E-mail werk;Functieomschrijving;Functiecode;Deeltijdfactor;Salarisschaal;Soort dienstverband;Datum in dienst;Datum uit dienst;Volgnummer dienstverband;Vestigingscode;Afdeling;Direct leidinggevende';
    const row = 'Vries, J. de;1001;Jan;de;Vries;j@x.nl;Docent;LB;0,8;LB;Vast;1-8-2015;;1;00;Talen;1003';
    expect(await fieldsOf('staff', `${headers}\n${row}`)).toEqual({
      Medewerker: 'fullName',
      'Pers.nr.': 'employeeNumber',
      Roepnaam: 'firstName',
      Voorvoegsel: 'infix',
      Geboortenaam: 'lastName',
      'E-mail werk': 'email',
      Functieomschrijving: 'functionName',
      Functiecode: 'functionCategory',
      Deeltijdfactor: 'fte',
      Salarisschaal: 'scale',
      'Soort dienstverband': 'contractType',
      'Datum in dienst': 'validFrom',
      'Datum uit dienst': 'validTo',
      'Volgnummer dienstverband': 'jobNumber',
      Vestigingscode: 'location',
      Afdeling: 'teams',
      'Direct leidinggevende': 'leader',
    });
  });

  test('"Medewerker" with numbers is the employee number, "Naam" beside a first name is the last name', async () => {
    expect(
      await fieldsOf('staff', 'Medewerker;Voornaam;Naam;WTF\n1001;Jan;Vries;1\n1002;Ali;Yilmaz;1'),
    ).toEqual({
      Medewerker: 'employeeNumber',
      Voornaam: 'firstName',
      Naam: 'lastName',
      WTF: 'fte',
    });
  });

  test('an unknown header over e-mail addresses is doubtful, with its reason', async () => {
    const { guess } = mapTable('staff', await read('Naam;Contact;FTE\nJan de Vries;j@x.nl;1'));
    const contact = guess.columns.find((column) => column.header === 'Contact');
    expect(contact).toMatchObject({ field: 'email', doubtful: true, samples: ['j@x.nl'] });
    expect(contact?.reason).toMatch(/e-mailadressen/);
  });
});

test('a column "Soort" with 70, 20 and 10 in it is the learning kind, with words of the agreement the CAO kind', async () => {
  const head = 'Personeelsnummer;Activiteit;Datum;Uren;Soort';
  expect(
    await fieldsOf('activities', `${head}\n1001;BHV;1-10-2025;4;10\n1002;Intervisie;2-10-2025;2;20`),
  ).toMatchObject({
    Soort: 'learningKind',
  });
  expect(await fieldsOf('activities', `${head}\n1001;BHV;1-10-2025;4;formele scholing`)).toMatchObject({
    Soort: 'caoKind',
  });
});

test('a team is what its own name says, else what the header says when that names one sort', () => {
  expect(teamKind('Sectie mens en maatschappij')).toBe('section');
  expect(teamKind('Onderbouw', 'Afdeling')).toBe('department');
  expect(teamKind('Onderbouw', 'Afdeling of sectie')).toBe('team');
});

test('columns of a list of activities kept by hand', async () => {
  const text =
    'Collega;Cursus;Wanneer;Uren;Begroot;Geboekt;Speerpunt;70-20-10;Opgedragen\nJan;BHV;1-10-2025;4;100;90;Veilig;10;ja';
  expect(await fieldsOf('activities', text)).toEqual({
    Collega: 'fullName',
    Cursus: 'title',
    Wanneer: 'heldOn',
    Uren: 'hours',
    Begroot: 'euroPlanned',
    Geboekt: 'euroRealised',
    Speerpunt: 'theme',
    '70-20-10': 'learningKind',
    Opgedragen: 'initiative',
  });
});

describe('the table in its sheet', () => {
  test('begins under titles and empty lines and ends above notes and totals', async () => {
    const text =
      'Personeel De Linde\nPeildatum 1-10-2025\n\nPers.nr.;Achternaam;FTE\n1;Vries;1\n2;Bakker;0,5\nTotaal;;1,5\n\nBron: HR';
    const { table } = mapTable('staff', await read(text));
    expect(table.header.number).toBe(4);
    expect(table.rows.map((row) => row.number)).toEqual([5, 6]);
    expect(table.skipped).toEqual([7, 9]);
  });

  test('is looked for on every sheet', async () => {
    const [list] = await read('Pers.nr.;Achternaam;FTE\n1;Vries;1');
    const cover = { name: 'Voorblad', rows: [{ number: 1, cells: ['Personeel 2025'] }] };
    expect(
      mapTable('staff', [cover, { ...(list as NonNullable<typeof list>), name: 'Lijst' }]).table.sheet.name,
    ).toBe('Lijst');
  });

  test('that is not there gives a sentence', async () => {
    await expect(async () => mapTable('staff', await read('a;b\n1;2'))).rejects.toThrow(/kolomkoppen/);
  });
});

describe('a told mapping', () => {
  const text = 'Code;Wie;Omv\nX1;Jan de Vries;0,8';

  test('names columns by header or letter and values by code or Dutch word', async () => {
    const { guess } = mapTable('staff', await read(text), {
      headerRow: 1,
      columns: { Code: 'functiecategorie', B: 'fullName', Omv: 'fte' },
      values: { functie: { X1: 'leraar' } },
    });
    expect(guess.mapping.columns).toEqual({ A: 'functionCategory', B: 'fullName', C: 'fte' });
    expect(guess.mapping.values.functionCategory).toEqual({ X1: 'teacher' });
  });

  test('that names what does not exist is refused', async () => {
    const sheets = await read(text);
    const place = { headerRow: 1 };
    expect(() => mapTable('staff', sheets, { ...place, columns: { Onbekend: 'fte' } })).toThrow(
      /staat niet in het bestand/,
    );
    expect(() => mapTable('staff', sheets, { ...place, columns: { Omv: 'loon' } })).toThrow(/"loon"/);
    expect(() => mapTable('staff', sheets, { ...place, values: { fte: { a: 'b' } } })).toThrow(
      /geen vaste waarden/,
    );
    expect(() => mapTable('staff', sheets, { ...place, values: { functie: { X1: 'baas' } } })).toThrow(
      /Kies een van/,
    );
  });
});

describe('values', () => {
  test.each([
    ['LB', 'teacher'],
    ['Docent Nederlands', 'teacher'],
    ['leraar LC', 'teacher'],
    ['OOP', 'support'],
    ['TOA', 'support'],
    ['Conciërge', 'support'],
    ['onderwijsassistent', 'support'],
    ['Leraarondersteuner', 'support'],
    ['Directiesecretaresse', 'support'],
    ['Rector', 'management'],
    ['Afdelingsleider', 'management'],
    ['Adjunct-directeur', 'management'],
    ['Docent/teamleider', null],
    ['Leerkracht groep 5', 'teacher'],
    ['Directeur', 'management'],
    ['Adjunct-directeur', 'management'],
    ["IB'er", 'teacher'],
    ['Intern begeleider', 'teacher'],
    ['Onderwijsassistent', 'support'],
    ['Leraarondersteuner', 'support'],
    ['Conciërge', 'support'],
    ['Leerkracht/directeur', null],
    ['Decaan', null],
  ])('function %s', (written, category) =>
    expect(guessValue('functionCategory', written, 'Functie')).toBe(category),
  );

  test.each([
    ['contractType', 'Onbepaalde tijd', 'permanent'],
    ['contractType', 'Bepaalde tijd', 'temporary'],
    ['contractType', "ZZP'er", 'hired'],
    ['contractType', 'uitzendkracht', 'agency'],
    ['contractType', 'LIO', 'trainee'],
    ['learningKind', '70', 'work'],
    ['learningKind', '20%', 'social'],
    ['learningKind', 'formeel leren', 'formal'],
    ['caoKind', 'b', 'reflection'],
    ['status', 'Afgerond', 'done'],
    ['status', 'niet gevolgd', 'cancelled'],
    ['status', 'iets', null],
  ] as const)('%s %s', (field, written, ours) => expect(guessValue(field, written, '')).toBe(ours));

  test('yes and no say what the header names', () => {
    expect(guessValue('initiative', 'ja', 'Opgedragen')).toBe('assigned');
    expect(guessValue('initiative', 'nee', 'Verplicht')).toBe('own');
    expect(guessValue('initiative', 'nee', 'Eigen keuze')).toBe('assigned');
    expect(guessValue('initiative', 'ja', 'Eigen keuze of opgedragen')).toBeNull();
  });
});

describe('a code that is understood by a part of a word', () => {
  const doubtful = (written: string) => isDoubtfulValue('functionCategory', written, 'Functie');

  test('is doubtful, a word of its own or with an ending is not', () => {
    for (const written of ['GASTDOCENT', 'Vakleerkracht', 'docentbegeleider', 'onderwijsassistent'])
      expect(doubtful(written), written).toBe(true);
    for (const written of ['Docent', 'LB', 'docent wiskunde', 'Docenten', 'Teamleider', 'OP', 'Tovenaar', ''])
      expect(doubtful(written), written).toBe(false);
    expect(isDoubtfulValue('status', 'geëvalueerd', 'Status')).toBe(false);
    expect(isDoubtfulValue('initiative', 'ja', 'Opgedragen')).toBe(false);
  });

  test('stands after what nobody understood and before the rest, until somebody confirmed it', async () => {
    const text =
      'Pers.nr.;Achternaam;Functie;FTE\n1;Vries;Docent;1\n2;Mol;GASTDOCENT;1\n3;Wit;Tovenaar;1\n4;Kok;Docent;1';
    const sheets = await read(text);
    const shown = (guess: MappingGuess) => {
      const options = { referenceDate: '2025-08-01', today: '2025-08-01', complete: false };
      const view = columnsView({ kind: 'staff', guess, options }, 2025);
      return view.values.flatMap(({ values }) => values.map((one) => [one.value, one.doubtful]));
    };
    expect(shown(mapTable('staff', sheets).guess)).toEqual([
      ['Tovenaar', false],
      ['GASTDOCENT', true],
      ['Docent', false],
    ]);
    const told = { values: { functionCategory: { GASTDOCENT: 'teacher', Tovenaar: 'other' } } };
    expect(shown(mapTable('staff', sheets, told).guess)).toEqual([
      ['Docent', false],
      ['GASTDOCENT', false],
      ['Tovenaar', false],
    ]);
  });
});

describe('citizen service numbers', () => {
  const NUMBERS = ['11122233', '12345678', '20406080', '31415926', '27182818'].flatMap(passing);
  const refusal = async (text: string) => {
    const sheets = await read(text);
    try {
      refuseCitizenNumbers(sheets);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('are known by the header, whatever the values', async () => {
    expect(await refusal('Naam;BSN\nJan;1')).toMatch(/burgerservicenummers/);
    expect(await refusal('Naam;Burgerservicenr.\nJan;****')).toMatch(/burgerservicenummers/);
    expect(await refusal('Lijst\n\nNaam;Sofi-nummer;FTE\nJan;x;1')).toMatch(/burgerservicenummers/);
    expect(await refusal('Personeel zonder BSN;\nNaam;FTE\nJan;1')).toBeNull();
  });

  test('are known by nearly all values of a column, with dots or without leading zeros too', async () => {
    expect(await refusal(`Naam;Nummer\n${NUMBERS.map((one) => `Jan;${one}`).join('\n')}`)).toMatch(
      /burgerservice/,
    );
    const [a, b] = NUMBERS as [string, string];
    const short = passing('01234567')[0]?.slice(1);
    const dotted = `${a.slice(0, 4)}.${a.slice(4, 6)}.${a.slice(6)}`;
    expect(await refusal(`Naam;Nr\nA;${dotted}\nB;${b}\nC;${short}`)).toMatch(/burgerservice/);
  });

  test('are not a school year, though its digits pass the test', async () => {
    expect(await refusal('Naam;Schooljaar\nJan;2024-2025\nEva;2024-2025')).toBeNull();
    expect(await refusal('Naam;Schooljaar\nJan;2024/2025')).toBeNull();
  });

  test('are known by two of them, and beside cells that are no number', async () => {
    const [a, b] = NUMBERS as [string, string];
    expect(await refusal(`Naam;nummer\nJan;${a}\nEva;${b}`)).toMatch(/kolom B\./);
    const outsiders = Array.from({ length: 5 }, () => 'Zoë;extern').join('\n');
    const people = NUMBERS.map((one) => `Jan;${one}`).join('\n');
    expect(await refusal(`Naam;id\n${people}\n${outsiders}`)).toMatch(/burgerservice/);
    // One that passes beside one that does not is chance.
    expect(await refusal(`Naam;nummer\nJan;${a}\nEva;111222334`)).toBeNull();
  });

  test('are known by a single one where no header says that it is another number', async () => {
    const [a] = NUMBERS as [string];
    expect(await refusal(`Naam;nummer\nJan;${a}`)).toMatch(/burgerservice/);
    expect(await refusal(`Naam;Personeelsnr.\nJan;${a}`)).toBeNull();
    expect(await refusal(`Naam;nummer\nJan;${a}\nEva;12`)).toBeNull();
    expect(await refusal(`Naam;nummer\nJan;111222334`)).toBeNull();
    expect(await refusal(`Naam;Opmerking\nJan;BSN: ${a}`)).toMatch(/burgerservice/);
  });

  test('are known by other names of the number', async () => {
    for (const name of ['Persoonsgebonden nummer', 'PGN', 'Sofinummer', 'BSN-nummer', 'Burgerservice nummer'])
      expect(await refusal(`Naam;${name}\nJan;5`), name).toMatch(/burgerservice/);
  });

  test('are never repeated in the refusal', async () => {
    expect(await refusal(`${NUMBERS[0]};${NUMBERS[1]}\n${NUMBERS[2]};${NUMBERS[3]}`)).not.toMatch(/\d{4}/);
  });

  test('are not seen in days that are written in digits', async () => {
    const days = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'].flatMap((year) =>
      Array.from({ length: 28 }, (_, day) => `${year}05${String(day + 1).padStart(2, '0')}`),
    );
    const those = days.filter((day) => passing(`0${day.slice(0, 7)}`)[0] === `0${day}`);
    expect(those.length).toBeGreaterThan(1);
    expect(await refusal(`Naam;Begin\n${those.map((day) => `Jan;${day}`).join('\n')}`)).toBeNull();
  });

  test('are not seen in employee numbers of eight or nine digits', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `Jan;${100200300 + index * 7}`);
    expect(await refusal(`Naam;Personeelsnummer\n${rows.join('\n')}`)).toBeNull();
  });
});

/** Made up: eight digits with the ninth that lets them pass the eleven-test, if there is one. */
function passing(digits: string): string[] {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 < 10 ? [`${digits}${sum % 11}`] : [];
}
