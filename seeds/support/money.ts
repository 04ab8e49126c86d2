import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import {
  addGeneralCost,
  changeSetting,
  enterHourValue,
  enterLumpsum,
} from '~/app/features/settings/settings-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { MoneyStory, SchoolStory } from './story';

/** What a full-time job costs in a year, against 2022. */
const GROWTH: Readonly<Record<number, number>> = {
  2022: 1,
  2023: 1.052,
  2024: 1.098,
  2025: 1.137,
  2026: 1.169,
};
const FULL_TIME_HOURS = 1659;
const ROUNDED_TO = 10;
const INVENTED = '(verzonnen)';

/** What the controller enters for a calendar year: lumpsum, hour values and general costs. */
export async function enterYear(
  board: BoardDb,
  author: Author,
  schoolId: string,
  money: MoneyStory,
  calendarYear: number,
): Promise<void> {
  const lumpsum = money.lumpsum[calendarYear];
  if (lumpsum !== undefined) {
    await enterLumpsum(board, author, {
      schoolId,
      calendarYear,
      cents: Math.round(lumpsum * 100),
      source: `Beschikking bekostiging ${calendarYear}, personeelsdeel naar eigen definitie ${INVENTED}`,
    });
  }
  for (const functionCategory of FUNCTION_CATEGORIES) {
    const yearly =
      Math.round((money.yearlyCost[functionCategory] * (GROWTH[calendarYear] ?? 1)) / ROUNDED_TO) *
      ROUNDED_TO;
    await enterHourValue(board, author, {
      schoolId,
      calendarYear,
      functionCategory,
      ...(money.hourValue === 'yearly'
        ? {
            yearlyCents: yearly * 100,
            source: `Gemiddelde loonkosten uit de begroting ${calendarYear} ${INVENTED}`,
          }
        : {
            hourlyCents: Math.round((yearly * 100) / FULL_TIME_HOURS),
            source: `Uurtarief uit de begroting ${calendarYear} ${INVENTED}`,
          }),
    });
  }
  for (const cost of money.general.filter((each) => each.year === calendarYear)) {
    const { kind, description } = cost;
    await addGeneralCost(board, author, {
      schoolId,
      calendarYear,
      kind,
      description,
      cents: cost.euros * 100,
    });
  }
}

/** What the school chose where the rules leave a choice. */
export async function chooseRules(
  board: BoardDb,
  author: Author,
  schoolId: string,
  { settings }: SchoolStory,
): Promise<void> {
  for (const { key, value } of settings) await changeSetting(board, author, { schoolId, key, value });
}
