import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import { listNames } from '~/app/features/figures/list-queries.server';
import { findWhatIf } from '~/app/features/figures/what-if.server';
import { findFirstRecordedYear } from '~/app/features/figures/year-queries.server';
import { listClosedYears } from '~/app/features/settings/closed-years-queries.server';
import { type MovedView, movedView } from '~/app/features/what-if/moved-view';
import type { BoardDb } from '~/db/scope.server';
import { type RuleChange, ruleChanges, touchedYears, touches } from './rule-changes';

/** What other rules do to the figures of one school in one school year. */
export interface TouchedYear {
  year: string;
  moved: MovedView;
}
export interface TouchedSchool {
  brin: string;
  name: string;
  years: TouchedYear[];
  /** School years that keep the rules of the day on which they were closed. */
  closed: string[];
}
export interface RulePreview {
  changes: RuleChange[];
  schools: TouchedSchool[];
}

/** What changes at each school of a board by another book of rules, by how much and for whom. */
export async function findRulePreview(
  board: BoardDb,
  {
    schools,
    today,
    before,
    after,
  }: { schools: readonly SchoolRow[]; today: string; before: RuleBook; after: RuleBook },
): Promise<RulePreview> {
  const changes = ruleChanges(before, after);
  const touched: TouchedSchool[] = [];
  for (const school of schools.filter(({ sector }) => touches(changes, sector))) {
    const since = (await findFirstRecordedYear(board, school.id)) ?? SchoolYear.of(today).first;
    const closed = await listClosedYears(board, school.id);
    const names = await listNames(board, school.id);
    const years: TouchedYear[] = [];
    for (const year of touchedYears(changes, { since, today })) {
      if (closed.includes(year.first)) continue;
      const question = { school, location: null, year, today, audience: 'persons' as const, rules: before };
      const whatIf = await findWhatIf(board, question, { rules: after });
      years.push({
        year: year.label,
        moved: movedView(whatIf, names),
      });
    }
    const closedLabels = closed.map((first) => SchoolYear.starting(first).label);
    touched.push({ brin: school.brin, name: school.name, years, closed: closedLabels });
  }
  return { changes, schools: touched };
}
