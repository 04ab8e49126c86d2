import { type Identity, textWithout } from '~/app/domain/identity';
import type { ReadTable } from '~/app/features/imports/import-types';
import type { BoardDb } from '~/db/scope.server';
import { findDraftFile, listDraftFileIds } from './draft-queries.server';

/** The files of imports that were not brought in yet: which name the person, and which were looked at. */
export interface DraftMentions {
  looked: string[];
  naming: string[];
}

export async function readDrafts(
  read: <T>(work: (board: BoardDb) => Promise<T>) => Promise<T>,
  identity: Identity,
  readTable: ReadTable,
): Promise<DraftMentions> {
  const { names } = textWithout(identity);
  const found: DraftMentions = { looked: [], naming: [] };
  for (const id of await read(listDraftFileIds)) {
    found.looked.push(id);
    const file = await read((board) => findDraftFile(board, id));
    if (file && (names(file.name) || (await tells(file.bytes, file.name)))) found.naming.push(id);
  }
  return found;

  async function tells(bytes: Uint8Array, fileName: string): Promise<boolean> {
    const sheets = await readTable(bytes, fileName).catch(() => null);
    // What can't be read can't be shown to be free of the person either.
    if (sheets === null) return true;
    return sheets.some(({ rows }) =>
      rows.some(({ cells }) => {
        const texts = cells.map((cell) => (typeof cell === 'object' ? '' : String(cell).trim()));
        return (
          names(texts.join(' ')) ||
          texts.some((text) => identity.numbers.includes(text)) ||
          identity.names.some(({ first, last }) => texts.includes(first) && texts.includes(last))
        );
      }),
    );
  }
}
