import { randomBytes } from 'node:crypto';
import iconv from 'iconv-lite';
import writeXlsx from 'write-excel-file/node';

/** A file as a browser hands it over; all schools and people in it are invented. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const csv = (name: string, lines: string[], encoding = 'win1252'): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: iconv.encode(`${lines.join('\r\n')}\r\n`, encoding),
});

const STAFF_HEAD =
  'Pers.nr.;Roepnaam;Tussenv.;Achternaam;E-mail werk;Functie;WTF;Schaal;Soort dienstverband;In dienst;Dv-nr;Sectie';

const STAFF_ROWS = [
  '88001;Zoë;van der;Sterrenbosch;z.sterrenbosch@nieuw.example;Docent scheikunde;0,8;LC;Vast;01-08-2019;1;Sectie bèta',
  '88001;Zoë;van der;Sterrenbosch;z.sterrenbosch@nieuw.example;Docent toetscoördinatie;0,2;LC;Tijdelijk;01-08-2025;2;Sectie bèta',
  '88002;Renée;;Ünal;r.unal@nieuw.example;Docent Frans;0,6;LB;Vast;2021-08-01;1;Sectie talen',
  '88003;Børge;;Nystrøm;b.nystrom@nieuw.example;OPR-7;1,0;7;Vast;01-01-2015;1;',
];

/** As an HR system exports it: titles on top, windows-1252, semicolons, decimal commas and one unknown code. */
export const STAFF_CSV = csv('personeel-export.csv', [
  'Personeelsoverzicht;;;;;;;;;;;',
  'Afgedrukt op 1 oktober 2025;;;;;;;;;;;',
  '',
  STAFF_HEAD,
  ...STAFF_ROWS,
]);

/** Two rows that can't be right: an impossible size and a date that does not exist. */
export const WRONG_STAFF_CSV = csv('personeel-met-fouten.csv', [
  STAFF_HEAD,
  ...STAFF_ROWS.slice(0, 3),
  '88004;Joke;de;Fout;j.defout@nieuw.example;Docent Duits;acht;LB;Vast;01-08-2020;1;',
  '88005;Kees;;Datum;k.datum@nieuw.example;Docent Duits;0,5;LB;Vast;31-02-2020;1;',
]);

/** The sizes stand under a header that says nothing. */
export const ODD_HEADER_CSV = csv('personeel-vreemde-kop.csv', [
  'Pers.nr.;Roepnaam;Achternaam;Functie;Kolom X;In dienst',
  '88011;Ilse;Zonderkop;Docent Duits;0,7;01-08-2020',
]);

/** Only one of all people of the school. */
export const ONE_PERSON_CSV = csv('personeel-volledig.csv', [STAFF_HEAD, STAFF_ROWS[2] ?? '']);

/** Numbers that pass the eleven test, under an innocent name. */
export const BSN_CSV = csv('personeel-bsn.csv', [
  'Pers.nr.;Achternaam;BSN',
  '1;Jansen;111222333',
  '2;Pietersen;123456782',
]);

export const EMPTY_FILE: GivenFile = { name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) };

export const PDF_AS_XLSX: GivenFile = {
  name: 'personeel.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(400)]),
};

const text = (value: string) => ({ type: String, value });
const number = (value: number) => ({ type: Number, value });
const day = (iso: string) => ({ type: Date, value: new Date(`${iso}T00:00:00Z`), format: 'dd-mm-yyyy' });

/** The list that a school keeps by hand: a title, real dates and numbers, and words of its own. */
export async function activitiesXlsx(): Promise<GivenFile> {
  const buffer = await writeXlsx([
    [text('Scholing 2025-2026')],
    [null],
    [
      'Persnr',
      'Cursus',
      'Datum',
      'Uren',
      'Kosten',
      'Thema',
      '70-20-10',
      'Eigen keuze of opgedragen',
      'Status',
    ].map(text),
    [
      text('88001'),
      text('Cursus radiologie'),
      day('2025-11-12'),
      number(12.5),
      number(345.5),
      text('Praktijk in de les'),
      text('10'),
      text('eigen'),
      text('afgerond'),
    ],
    [
      text('88002'),
      text('Lesbezoek bij de buren'),
      day('2026-02-03'),
      number(4),
      number(0),
      text('Praktijk in de les'),
      text('20'),
      text('eigen'),
      text('afgerond'),
    ],
    [
      text('88003'),
      text('Nieuw rooster leren maken'),
      day('2025-10-01'),
      number(10),
      number(0),
      null,
      text('70'),
      text('opgedragen'),
      text('afgerond'),
    ],
  ]).toBuffer();
  return { name: 'scholing.xlsx', mimeType: PDF_AS_XLSX.mimeType, buffer };
}
