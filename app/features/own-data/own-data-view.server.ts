import { withDefaults } from '~/app/domain/settings';
import { listOwnCorrections } from '~/app/features/corrections/correction-queries.server';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import { formatDate } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { gatherOwnData } from './own-data.server';

/** What the page about one's own data tells. */
export async function ownDataView(desk: SchoolDesk) {
  const { employeeId, accountId } = desk.actor;
  const { parts, requests, years } = await desk.read(async (board) => ({
    parts: await gatherOwnData(board, { employeeId, accountId }),
    requests: employeeId ? await listOwnCorrections(board, employeeId) : [],
    years: withDefaults(await findSettings(board, desk.school.id)).retentionYears,
  }));
  return {
    here: `${desk.base}/mijn-gegevens`,
    school: desk.school.name,
    term: termSentence(years),
    mayAsk: employeeId !== null,
    parts: parts.map(({ title, rows }) => ({ title, count: rows.length })),
    requests: requests.map((row) => ({
      id: row.id,
      asked: formatDate(row.asked_at),
      request: row.request,
      answer: row.answer,
      answered: row.answered_at && formatDate(row.answered_at),
    })),
  };
}

export type OwnDataView = Awaited<ReturnType<typeof ownDataView>>;

const termSentence = (years: number): string =>
  years === 0
    ? 'Na het einde van je laatste dienstverband mag de school je gegevens meteen wissen.'
    : `De school bewaart je gegevens tot ${years} jaar na het einde van je laatste dienstverband. Daarna worden ze gewist; alleen totalen zonder namen blijven.`;
