import type { Introduction, IntroductionPart } from '~/app/domain/introduction';
import { enterLatest } from '~/app/features/settings/entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';

/** Lays down one part of the introduction of a school; it replaces what held before. */
export async function enterIntroduction<Part extends IntroductionPart>(
  board: BoardDb,
  author: Author,
  entry: { schoolId: string; part: Part; value: NonNullable<Introduction[Part]> },
): Promise<string> {
  return enterLatest(board, author, {
    table: 'introduction_entries',
    subjectType: 'introduction-entry',
    action: 'introduction.entered',
    schoolId: entry.schoolId,
    about: { key: entry.part },
    told: { value: JSON.stringify(entry.value) },
  });
}
