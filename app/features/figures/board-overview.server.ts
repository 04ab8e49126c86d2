import { boardShare } from '~/app/domain/board-share';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { Behind } from '~/app/domain/small-groups';
import { listSchools, type SchoolRow } from '~/app/features/boards/board-queries.server';
import type { BoardDb } from '~/db/scope.server';
import { fteOfSchool } from './dashboard';
import { findWorkings } from './dashboard.server';
import type { BoardOverview, FigureQuestion } from './figure-types';
import { findingsPart } from './findings-part';
import { isOnlyAutumn, trendOf } from './lumpsum-part';
import { mixCell } from './mix-cell';
import { rightsBehind } from './rights-hidden';
import { amountsOf } from './rights-tally';
import { showRows } from './suppression';
import { tallyBehind } from './tally';
import type { Workings } from './workings';

/** The schools of a board beside each other, and the 10% of all of them together (D4). */
export async function findBoardOverview(
  board: BoardDb,
  question: Omit<FigureQuestion, 'school' | 'location'>,
  rulesOf: (school: SchoolRow) => Promise<RuleBook> = async () => question.rules,
): Promise<BoardOverview> {
  const { year, today, audience } = question;
  const all: Workings[] = [];
  for (const school of await listSchools(board)) {
    const rules = await rulesOf(school);
    all.push(await findWorkings(board, { ...question, rules, school, location: null }));
  }
  const threshold = Math.max(0, ...all.map(({ settings }) => settings.smallGroupThreshold));
  const rows = all.map((workings) => ({
    id: workings.question.school.brin,
    label: workings.question.school.name,
    scope: '',
    behind: () => behindSchool(workings),
    cell: schoolCell(workings),
  }));
  return {
    year: year.first,
    yearLabel: year.label,
    ended: today > year.end,
    findings: marksOf(all),
    threshold,
    schools: showRows({ audience, threshold }, rows).map(({ id, label, cell }) => ({
      brin: id ?? '',
      name: label,
      cell,
    })),
    lumpsum: lumpsumOfBoard(all),
  };
}

/** What is said of rules that were not verified, of each rule once. */
function marksOf(all: readonly Workings[]): BoardOverview['findings'] {
  const marks = all.flatMap(findingsPart).filter(({ check }) => check === 'rule-not-verified');
  return [...new Map(marks.map((finding) => [finding.ruleId, finding])).values()];
}

/** The overview shows rights in hours, and the mix of the hours realised. */
function behindSchool({ rights, learning }: Workings): Behind {
  return { counts: [...rightsBehind(rights.all).counts, ...tallyBehind(learning.all).counts] };
}

function schoolCell(workings: Workings) {
  const { rights, learning, guideline, lumpsum } = workings;
  const hours = amountsOf(rights.all.hours);
  const { hours: mix } = mixCell(learning.all, guideline, ['hours']);
  return {
    sector: workings.question.school.sector,
    persons: rights.all.persons,
    fte: fteOfSchool(workings),
    usedTenths: hours.usedTenths,
    lapsing: hours.lapsing,
    mixTenths: mix?.realised.tenths ?? null,
    lumpsumYears: lumpsum.years.map(trendOf),
  };
}

function lumpsumOfBoard(all: readonly Workings[]): BoardOverview['lumpsum'] {
  // Where the sector asks no 10%, a school has no such years.
  const asked = all.find(({ lumpsum }) => lumpsum.years.length > 0);
  return (asked?.lumpsum.years ?? []).map(({ calendarYear }) => {
    const shares = all.flatMap(({ lumpsum }) =>
      lumpsum.years.filter((year) => year.calendarYear === calendarYear).map((year) => year.share),
    );
    const { time, money, total, lumpsum, shareTenths, complies, incomplete } = boardShare(shares);
    return {
      calendarYear,
      scope: `jaar=${calendarYear}`,
      time: time.toCents(),
      money: money.toCents(),
      total: total.toCents(),
      lumpsum: lumpsum?.toCents() ?? null,
      shareTenths,
      complies,
      incomplete,
      onlyAutumn: all.some(({ lumpsum: { years }, firstRecorded }) =>
        years.some(
          (figures) => figures.calendarYear === calendarYear && isOnlyAutumn(figures, firstRecorded),
        ),
      ),
    };
  });
}
