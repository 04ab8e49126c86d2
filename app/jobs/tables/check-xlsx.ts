import { text as textOf } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { TABLE_LIMITS } from './limits';
import { tooManyColumns, tooManyRows } from './read-csv';
import { BROKEN_XLSX, UnreadableFile } from './unreadable';

const MEGABYTE = 1024 * 1024;
const SUSPECT =
  'Dit Excel-bestand is niet te vertrouwen: uitgepakt is het veel groter dan een lijst kan zijn. Maak een nieuwe lijst en kies die.';

const OTHER_ZIPS: [part: RegExp, name: string][] = [
  [/^word\//, 'een Word-document'],
  [/^ppt\//, 'een PowerPoint-presentatie'],
  [/^xl\/.*\.bin$/, 'een binaire Excel-werkmap (.xlsb)'],
  [/^content\.xml$/, 'een OpenDocument-bestand (.ods of .odt)'],
];

/** Refuses an XLSX that is something else, damaged, or made to harm, before the reader unpacks it. */
export async function checkXlsx(bytes: Uint8Array): Promise<void> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  const names = entries.map((entry) => entry.fileName);
  if (!names.includes('xl/workbook.xml')) refuseOtherZip(names);
  checkSizes(entries);
  for (const entry of entries) await checkPart(zip, entry);
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  } catch {
    throw new UnreadableFile(BROKEN_XLSX);
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > TABLE_LIMITS.parts) throw new UnreadableFile(SUSPECT);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(BROKEN_XLSX);
  }
  return entries;
}

function refuseOtherZip(names: string[]): never {
  const other = OTHER_ZIPS.find(([part]) => names.some((name) => part.test(name)));
  throw new UnreadableFile(
    `Dit is ${other?.[1] ?? 'een ingepakt bestand (zip)'} en geen Excel- of CSV-bestand. ` +
      'Kies de lijst zelf, opgeslagen als .xlsx of als CSV.',
  );
}

function checkSizes(entries: Entry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    const bomb = entry.uncompressedSize > MEGABYTE && ratio > TABLE_LIMITS.ratio;
    if (bomb || total > TABLE_LIMITS.unpackedBytes) throw new UnreadableFile(SUSPECT);
  }
  if (new Set(entries.map((entry) => entry.fileName)).size !== entries.length) {
    throw new UnreadableFile(BROKEN_XLSX);
  }
}

/** Unpacks one part once, so that its size, checksum and bounds are known before anything trusts them. */
async function checkPart(zip: ZipFile, entry: Entry): Promise<void> {
  if (entry.fileName.endsWith('/')) return;
  if (entry.isEncrypted()) {
    throw new UnreadableFile('Dit Excel-bestand heeft een wachtwoord. Sla het zonder wachtwoord op.');
  }
  const isXml = /\.(xml|rels)$/i.test(entry.fileName);
  let content = '';
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let checksum = 0;
    stream.on('data', (chunk: Buffer) => {
      checksum = crc32(chunk, checksum);
    });
    content = await textOf(stream);
    if (checksum !== entry.crc32) throw new UnreadableFile(BROKEN_XLSX);
  } catch {
    throw new UnreadableFile(BROKEN_XLSX);
  }
  if (isXml && /<!(DOCTYPE|ENTITY)/i.test(content)) {
    throw new UnreadableFile(
      'Dit Excel-bestand bevat een DOCTYPE, en dat hoort niet in een lijst. Sla het opnieuw op in Excel.',
    );
  }
  if (/^xl\/worksheets\/.*\.xml$/.test(entry.fileName)) checkBounds(content);
}

function checkBounds(content: string): void {
  for (const match of content.matchAll(/<(?:\w+:)?(?:c|row)\b[^>]*?\br="([A-Za-z]*)(\d+)"/g)) {
    if (Number(match[2]) > TABLE_LIMITS.rows) throw new UnreadableFile(tooManyRows());
    if (columnNumber(match[1] ?? '') > TABLE_LIMITS.columns) throw new UnreadableFile(tooManyColumns());
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
