import { earlier, later } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import type { JobsTable, ParticipationsTable } from '~/db/tables';
import type { ImportPlan, RowChange } from './import-types';

/** Adds a warning for each closed school year of which the plan changes something. */
export function warnClosedYears(plan: ImportPlan, closed: readonly number[]): ImportPlan {
  const reasons = closed
    .map((first) => SchoolYear.starting(first))
    .filter((year) => plan.rowChanges.some((change) => touches(change, year)))
    .map(
      (year) =>
        `Schooljaar ${year.label} is afgesloten; wat daarin is toegekend en meegenomen, verandert niet meer door dit bestand.`,
    );
  const warnings = reasons.map((reason) => ({ row: 0, column: '', value: '', reason }));
  return { ...plan, warnings: [...warnings, ...plan.warnings] };
}

function touches({ table, before, after }: RowChange, year: SchoolYear): boolean {
  const sides = [before, after];
  if (table === 'participations') {
    return sides.some((row) => (row as unknown as ParticipationsTable | null)?.school_year === year.first);
  }
  if (table !== 'jobs') return false;
  const [was, becomes] = sides.map((row) => inYear(row as unknown as JobsTable | null, year));
  return was !== becomes;
}

/** What of a job counts for the basic right of a year, as one text to compare; empty: nothing. */
function inYear(job: JobsTable | null, year: SchoolYear): string {
  if (!job || job.valid_from > year.end || (job.valid_to ?? year.end) < year.start) return '';
  const from = later(job.valid_from, year.start);
  const to = earlier(job.valid_to ?? year.end, year.end);
  return [from, to, job.fte, job.function_category, job.contract_type].join(' ');
}
