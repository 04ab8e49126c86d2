import { expect, test } from 'vitest';
import { SchoolYear } from '~/app/domain/school-year';
import { findSchool } from '~/app/features/boards/board-queries.server';
import { undoImport } from '~/app/features/imports/import-commands.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import { changeBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '~/test/support/databases';
import { author } from '~/test/support/school-factory';
import { bringIn, openSchool, rowsOf } from './import-support';

const STAFF = `Pers.nr.;Voornaam;Achternaam;Functie;FTE;Begindatum
1;Jan;Vries;Docent;0,8;1-8-2020`;

onEveryDatabase('undoing an import after a school year was closed', (open) => {
  test('is refused for the people of whom the closing posted entries', async () => {
    const school = await openSchool(open);
    const { importId } = await bringIn(school, 'staff', STAFF);
    await changeBoard(school.db, school.boardId, async (board) => {
      const found = await findSchool(board, school.brin);
      if (!found) throw new Error('No school');
      const closing = { school: found, year: SchoolYear.starting(2024), rules: seededRuleBook() };
      await closeYear(board, author, closing, '2026-01-15');
    });
    const entries = await rowsOf(school, 'right_entries');
    expect(entries.length).toBeGreaterThan(0);
    await expect(undoImport(school.db, school.boardId, importId as string, author)).rejects.toThrow(
      /Van Jan Vries is daarna een schooljaar afgesloten, en dat blijft zo\.$/,
    );
    expect(await rowsOf(school, 'jobs')).toHaveLength(1);
    expect(await rowsOf(school, 'right_entries')).toEqual(entries);
  });
});
