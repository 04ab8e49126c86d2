import { addDays, isIsoDate } from '~/app/domain/dates';
import { listSchools } from '~/app/features/boards/board-queries.server';
import {
  countDoings,
  type DoingRow,
  findAccountNames,
  findSchoolOfSubjects,
  listDoings,
} from '~/app/features/trail/trail-list-queries.server';
import { dutchMidnight } from '~/app/format/dutch-midnight';
import { actingAsWords, actionWords, subjectWords } from '~/app/format/trail-words';
import type { Desk } from '~/app/server/guard.server';
import type { DoingCount, DoingLine } from './trail-tables';

/** How far back the page looks when nobody asks for other days. */
const USUAL_DAYS = 30;
/** More lines than this are not shown at once: a shorter period is asked for. */
export const MOST_LINES = 5000;

export interface AskedTrail {
  from: string;
  to: string;
  /** Whose doings are shown; null: everybody's. */
  accountId: string | null;
  accounts: { value: string; label: string }[];
  rows: DoingLine[];
  counts: DoingCount[];
}

/** Who did what in the days that the address asks for; never what stood there, and no names of employees. */
export async function askTrail(
  { read, today }: Pick<Desk, 'read' | 'today'>,
  search: URLSearchParams,
): Promise<AskedTrail> {
  const asked = (name: string, usual: string) => {
    const day = search.get(name);
    return day && isIsoDate(day) ? day : usual;
  };
  const to = asked('tot', today);
  const from = asked('van', addDays(to, -USUAL_DAYS));
  const accountId = search.get('account') || null;
  const period = { accountId, from: dutchMidnight(from), to: dutchMidnight(addDays(to, 1)) };
  return read(async (board) => {
    const schools = new Map((await listSchools(board)).map(({ id, name }) => [id, name]));
    const [schoolOf, accounts] = [await findSchoolOfSubjects(board), await findAccountNames(board)];
    const nameOf = ({ subject_type, subject_id }: DoingRow): string | null => {
      if (subject_type === 'account') return accounts.get(subject_id) ?? null;
      return schools.get(schoolOf.get(subject_id) ?? subject_id) ?? null;
    };
    const rows = await listDoings(board, { ...period, most: MOST_LINES });
    const counts = await countDoings(board, period);
    return {
      from,
      to,
      accountId,
      accounts: [...accounts].map(([value, label]) => ({ value, label })),
      rows: rows.map((row) => ({
        seq: row.seq,
        at: row.at,
        who: row.account_name,
        actingAs: actingAsWords(row.acting_as),
        what: actionWords(row.action),
        kind: subjectWords(row.subject_type),
        name: nameOf(row),
      })),
      counts: counts.map((row) => ({
        who: row.account_name,
        actingAs: actingAsWords(row.acting_as),
        what: actionWords(row.action),
        times: Number(row.times),
      })),
    };
  });
}
