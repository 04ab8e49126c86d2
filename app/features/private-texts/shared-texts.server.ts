import { formatDate } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { recordReading } from './private-text-commands.server';
import { listShares, listTexts } from './private-text-queries.server';
import type { ReflectionQuestion } from './reflection-question';

/** What this person shares with who looks, recorded as read; nothing for anybody else, whatever their role. */
export async function askSharedTexts(
  desk: SchoolDesk,
  employeeId: string,
  questions: readonly ReflectionQuestion[],
) {
  // One's own texts stand on one's own page.
  if (employeeId === desk.actor.employeeId) return [];
  const shares = await desk.read((board) => listShares(board, employeeId));
  const open = shares.filter(
    (share) =>
      share.withId === desk.actor.employeeId &&
      desk.may('private.read', {
        employeeId,
        sharedWithIds: shares.filter(({ textId }) => textId === share.textId).map(({ withId }) => withId),
      }),
  );
  if (open.length === 0) return [];
  const texts = await desk.change(async (board) => {
    const rows = await listTexts(
      board,
      open.map(({ textId }) => textId),
    );
    await recordReading(board, desk.author, { employeeId, keys: rows.map(({ key }) => key) });
    return rows;
  });
  return questions.flatMap(({ key, question }) => {
    const text = texts.find((row) => row.key === key);
    const share = open.find((row) => row.key === key);
    return text && share ? [{ key, question, content: text.content, since: formatDate(share.sharedAt) }] : [];
  });
}

export type SharedTexts = Awaited<ReturnType<typeof askSharedTexts>>;
