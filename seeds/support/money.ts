import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import {
  addGeneralCost,
  changeSetting,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { SchoolStory } from './story';

/** What a full-time job costs in a year, against 2022. */
const GROWTH: Readonly<Record<number, number>> = {
  2022: 1,
  2023: 1.052,
  2024: 1.098,
  2025: 1.137,
  2026: 1.169,
};
const FULL_TIME_HOURS = 1659;
const INVENTED = '(verzonnen)';

export interface MoneyAuthors {
  finance: (day: string) => Author;
  hr: (day: string) => Author;
}

/** Lumpsums, hour values, general costs and choices of rules of a school, as its controller and HR entered them. */
export async function enterMoney(
  board: BoardDb,
  authors: MoneyAuthors,
  schoolId: string,
  school: SchoolStory,
): Promise<void> {
  const { money } = school;
  for (const setting of school.settings) {
    await changeSetting(board, authors.hr(setting.on), { schoolId, key: setting.key, value: setting.value });
  }
  for (const [year, growth] of Object.entries(GROWTH)) {
    const calendarYear = Number(year);
    const day = `${year}-02-12`;
    const lumpsum = money.lumpsum[calendarYear];
    if (lumpsum !== undefined) {
      await enterLumpsum(board, authors.finance(day), {
        schoolId,
        calendarYear,
        cents: Math.round(lumpsum * 100),
        source: `Beschikking bekostiging ${year}, personeelsdeel naar eigen definitie ${INVENTED}`,
      });
    }
    for (const functionCategory of FUNCTION_CATEGORIES) {
      const yearly = Math.round((money.yearlyCost[functionCategory] * growth) / 10) * 10;
      await enterHourValue(board, authors.finance(day), {
        schoolId,
        calendarYear,
        functionCategory,
        ...(money.hourValue === 'yearly'
          ? {
              yearlyCents: yearly * 100,
              source: `Gemiddelde loonkosten uit de begroting ${year} ${INVENTED}`,
            }
          : {
              hourlyCents: Math.round((yearly * 100) / FULL_TIME_HOURS),
              source: `Uurtarief uit de begroting ${year} ${INVENTED}`,
            }),
      });
    }
    for (const cost of money.general.filter((each) => each.year === calendarYear)) {
      await addGeneralCost(board, authors.finance(`${year}-03-05`), {
        schoolId,
        calendarYear,
        kind: cost.kind,
        description: cost.description,
        cents: cost.euros * 100,
      });
    }
  }
}
