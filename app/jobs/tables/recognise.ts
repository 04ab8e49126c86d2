import { TABLE_LIMITS } from './limits';
import { UnreadableFile } from './unreadable';

export type FileKind = 'zip' | 'text';

const SAVE_AS = 'Sla de lijst op als Excel-werkmap (.xlsx) of als CSV en kies dat bestand.';

const SIGNATURES: { name: string; bytes: number[] }[] = [
  { name: 'een pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'een afbeelding', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'een afbeelding', bytes: [0xff, 0xd8, 0xff] },
  { name: 'een afbeelding', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'een ingepakt bestand (7z)', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'een ingepakt bestand (rar)', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: 'een ingepakt bestand (gzip)', bytes: [0x1f, 0x8b] },
  { name: 'een opgemaakte tekst (rtf)', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What a file is by its content, whatever its name says; refuses what is no table. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('Dit bestand is leeg. Kies een bestand met gegevens.');
  if (bytes.length > TABLE_LIMITS.fileBytes) {
    const megabytes = TABLE_LIMITS.fileBytes / 1024 / 1024;
    throw new UnreadableFile(
      `Dit bestand is te groot: het mag hoogstens ${megabytes} MB zijn. Haal weg wat niet nodig is, of deel het op.`,
    );
  }
  const begins = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) return 'zip';
  if (begins(OLD_OFFICE)) {
    throw new UnreadableFile(
      'Dit is een oud Office-bestand (zoals .xls) of een bestand met een wachtwoord. Open het in Excel en sla het zonder wachtwoord op als .xlsx.',
    );
  }
  const known = SIGNATURES.find((signature) => begins(signature.bytes));
  if (known) throw new UnreadableFile(`Dit is ${known.name} en geen Excel- of CSV-bestand. ${SAVE_AS}`);
  if (!UTF16_MARKS.some(begins)) refuseOtherText(bytes);
  return 'text';
}

function refuseOtherText(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.includes('\0')) {
    throw new UnreadableFile(`Dit is geen Excel- of CSV-bestand. ${SAVE_AS}`);
  }
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<(!doctype html|html|head|body|table|meta)/i.test(text)) {
    throw new UnreadableFile(
      `Dit is een webpagina (html), ook als de naam iets anders zegt. Open het in Excel. ${SAVE_AS}`,
    );
  }
  if (/^<(\?xml|!doctype)/i.test(text)) {
    throw new UnreadableFile(`Dit is een xml-bestand en geen Excel- of CSV-bestand. ${SAVE_AS}`);
  }
  if (/^[[{]\s*["{[]/.test(text)) {
    throw new UnreadableFile(`Dit is een json-bestand en geen Excel- of CSV-bestand. ${SAVE_AS}`);
  }
}
