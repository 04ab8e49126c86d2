import type { IntroductionPart } from '~/app/domain/introduction';
import { enterIntroduction } from '~/app/features/introduction/introduction-commands.server';
import { preparedStaffText } from '~/app/features/introduction/staff-text';
import { USUAL_RETENTION_YEARS } from '~/app/features/processing-register/register-view';
import { changeBoard } from '~/db/scope.server';
import { authorOf, type Desk, schoolIdOf } from './story-desk';

/** What each school laid down before it began. */
export async function introduceSchools(desk: Desk, on: string): Promise<void> {
  for (const school of desk.story.schools) {
    if (!school.introduction) continue;
    const { madeKnownOn, ...parts } = school.introduction;
    const schoolId = schoolIdOf(desk, school);
    const author = authorOf(desk, 'hr', on);
    const given = { school: school.name, board: desk.story.name, years: USUAL_RETENTION_YEARS };
    await changeBoard(desk.db, desk.boardId, async (board) => {
      for (const [part, value] of Object.entries(parts))
        await enterIntroduction(board, author, { schoolId, part: part as IntroductionPart, value });
      if (madeKnownOn !== undefined)
        await enterIntroduction(board, author, {
          schoolId,
          part: 'staff-text',
          value: { text: preparedStaffText(given), madeKnownOn },
        });
    });
  }
}
