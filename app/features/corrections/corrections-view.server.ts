import { formatDate } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { listCorrections } from './correction-queries.server';

/** What people say is wrong in their data, and what was answered. */
export async function correctionsView(desk: SchoolDesk) {
  const rows = await desk.read((board) => listCorrections(board, desk.school.id));
  const open = rows.filter(({ answer }) => answer === null).length;
  return {
    sentence:
      open === 0
        ? 'Alle vragen zijn beantwoord.'
        : open === 1
          ? '1 vraag wacht op antwoord.'
          : `${open} vragen wachten op antwoord.`,
    requests: rows.map((row) => ({
      id: row.id,
      name: row.name,
      asked: formatDate(row.asked_at),
      request: row.request,
      answer: row.answer,
      answered: row.answered_at && formatDate(row.answered_at),
      action: `${desk.base}/correcties/${row.id}`,
    })),
  };
}

export type CorrectionsView = Awaited<ReturnType<typeof correctionsView>>;
