import { formatMoment } from '~/app/format/dates';
import { countsText, IMPORT_KIND_WORDS, IMPORT_STATUS_WORDS } from '~/app/format/import-words';
import type { ImportRow } from './import-queries.server';

/** One import as it is shown. */
export interface ImportLine {
  fileName: string;
  address: string;
  kind: string;
  when: string;
  /** The same moment, to sort by. */
  moment: number;
  by: string;
  counts: string;
  status: string;
  undoneAt: string | null;
}

export function importLine(row: ImportRow, list: string): ImportLine {
  const here = `${list}/${row.id}`;
  const moment = row.committedAt ?? row.createdAt;
  return {
    fileName: row.fileName,
    address: row.status === 'draft' ? `${here}/kolommen` : here,
    kind: IMPORT_KIND_WORDS[row.kind].list,
    when: formatMoment(moment),
    moment: Date.parse(moment),
    by: row.authorName ?? 'opdrachtregel',
    counts: row.counts ? countsText(row.counts, row.kind) : '',
    status: IMPORT_STATUS_WORDS[row.status],
    undoneAt: row.undoneAt && formatMoment(row.undoneAt),
  };
}
