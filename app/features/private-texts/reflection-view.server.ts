import { possibleReaders } from '~/app/domain/private-texts';
import { listLeaders } from '~/app/features/figures/list-queries.server';
import { formatDate, formatMoment } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { listOwnTexts, listShares } from './private-text-queries.server';
import type { ReflectionQuestion } from './reflection-question';

/** What somebody wrote for themselves, question by question, with who can read it and who could. */
export async function reflectionView(
  desk: SchoolDesk,
  employeeId: string,
  questions: readonly ReflectionQuestion[],
) {
  const { texts, shares, leaders } = await desk.read(async (board) => ({
    texts: await listOwnTexts(board, employeeId),
    shares: await listShares(board, employeeId),
    leaders: await leadersOf(board, desk, employeeId),
  }));
  const here = `${desk.base}/mijn-reflectie`;
  return questions.map(({ key, question, hint }) => {
    const text = texts.get(key);
    const readers = shares.filter((share) => share.key === key);
    const readerIds = readers.map(({ withId }) => withId);
    return {
      key,
      question,
      hint,
      href: `${here}/${key}`,
      content: text?.content ?? '',
      changed: text ? formatMoment(text.changedAt) : null,
      whoReads: whoReads(readers.map(({ withName }) => withName)),
      readers: readers.map(({ withId, withName, sharedAt }) => ({
        name: withName,
        since: formatDate(sharedAt),
        leadsNow: leaders.some(({ id }) => id === withId),
        takeBack: `${here}/${key}/delen/${withId}/terugnemen`,
      })),
      mayShareWith: text
        ? possibleReaders(employeeId, leaders, readerIds).map(({ id, name }) => ({
            name,
            href: `${here}/${key}/delen/${id}`,
          }))
        : [],
    };
  });
}

export type ReflectionAnswer = Awaited<ReturnType<typeof reflectionView>>[number];

/** The leaders of somebody's jobs at this school today. */
export async function leadersOf(
  board: Parameters<typeof listLeaders>[0],
  { school, today }: Pick<SchoolDesk, 'school' | 'today'>,
  employeeId: string,
) {
  const rows = await listLeaders(board, school.id, today);
  return rows
    .filter((row) => row.employeeId === employeeId)
    .map(({ leaderId, leader }) => ({ id: leaderId, name: leader }));
}

/** Who can read a text, as a sentence that stands above it. */
export function whoReads(names: readonly string[]): string {
  if (names.length === 0) return 'Alleen jij kunt dit lezen.';
  return `Jij en ${names.join(' en ')} kunnen dit lezen, verder niemand.`;
}
