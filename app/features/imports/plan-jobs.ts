import { addDays, type IsoDate } from '~/app/domain/dates';
import { formatDate } from '~/app/format/dates';
import type { JobsTable } from '~/db/tables';
import { isEmpty } from './cells';
import type { ImportField, ImportOptions } from './import-types';
import { chainRows, type JobChain, later, runsOn } from './job-chains';
import type { RowReader } from './row-reader';
import type { StaffRow } from './staff-rows';

/** A row with its location found or made; undefined: the row tells none. */
export interface JobRow extends StaffRow {
  locationId: string | undefined;
}

export interface JobsPlan {
  /** Every job row of the person at this school, as it will be. */
  after: JobsTable[];
  /** The period that a row of the file ended up in. */
  periodOf: Map<StaffRow, JobsTable>;
  /** A period made by a change -> the one it continues. */
  continues: Map<JobsTable, JobsTable>;
}

export interface JobScope {
  boardId: string;
  schoolId: string;
  employeeId: string;
  options: ImportOptions;
  newId: () => string;
}

/** What the file's rows about one person do to the jobs of that person at this school. */
export function planJobs(
  reader: RowReader,
  scope: JobScope,
  existing: readonly JobsTable[],
  rows: readonly JobRow[],
): JobsPlan {
  const copies = existing.map((job) => ({ ...job }));
  const chains = chainRows(copies, rows, scope.options.referenceDate);
  const plan: JobsPlan = { after: [], periodOf: new Map(), continues: new Map() };
  for (const chain of chains) {
    new ChainPlanner(reader, scope, chain, plan).run();
    plan.after.push(...chain.periods);
  }
  return plan;
}

class ChainPlanner {
  private readonly reference: IsoDate;

  constructor(
    private readonly reader: RowReader,
    private readonly scope: JobScope,
    private readonly chain: JobChain,
    private readonly plan: JobsPlan,
  ) {
    this.reference = scope.options.referenceDate;
  }

  run(): void {
    const rows = this.chain.rows as JobRow[];
    const [only] = rows;
    if (only === undefined) {
      if (this.scope.options.complete) this.endAll();
    } else if (rows.length === 1 && this.isAboutNow(only)) this.changeNow(only);
    else this.placeAll(rows);
  }

  private get last(): JobsTable | undefined {
    return this.chain.periods.at(-1);
  }

  /** Without a start, or with the start of the whole job while its present period began later. */
  private isAboutNow(row: JobRow): boolean {
    const [first] = this.chain.periods;
    return (
      row.validFrom === undefined ||
      (this.chain.periods.length > 1 && row.validFrom <= (first?.valid_from ?? ''))
    );
  }

  private changeNow(row: JobRow): void {
    const current = this.chain.periods.find((period) => runsOn(period, this.reference)) ?? this.last;
    if (!current) {
      this.begin(row, row.validFrom ?? this.reference, undefined);
      return;
    }
    const [first] = this.chain.periods;
    if (first && row.validFrom !== undefined) first.valid_from = row.validFrom;
    const values = this.valuesFor(row, current);
    const differs = isChanged(current, values);
    const ended = current.valid_to !== null && current.valid_to < this.reference;
    const staysEnded = ended && row.validTo != null && row.validTo < this.reference;
    if (ended && !staysEnded && (differs || addDays(current.valid_to ?? '', 1) < this.reference)) {
      this.begin(row, this.reference, current);
      return;
    }
    if (
      differs &&
      !ended &&
      current.valid_from < this.reference &&
      !(row.validTo != null && row.validTo < this.reference)
    ) {
      const end = current.valid_to;
      const next = this.begin(row, this.reference, current, end);
      current.valid_to = addDays(this.reference, -1);
      this.setEnd(row, next);
      return;
    }
    Object.assign(current, values);
    this.plan.periodOf.set(row, current);
    if (ended && !staysEnded) current.valid_to = null;
    this.setEnd(row, current);
  }

  private setEnd(row: JobRow, period: JobsTable): void {
    if (row.validTo === undefined) return;
    // An empty end says nothing about a period that another one follows.
    if (row.validTo === null && period !== this.last) return;
    if (row.validTo !== null && row.validTo < period.valid_from) {
      this.reader.fail(row.row, 'validTo', 'De einddatum ligt voor het begin van het dienstverband.');
      return;
    }
    period.valid_to = row.validTo;
  }

  /** Rows with a start each: every one is a period; the one before ends on the day before the next begins. */
  private placeAll(rows: JobRow[]): void {
    const starts = new Map<string, JobRow>();
    for (const row of rows) {
      if (row.validFrom === undefined) {
        this.reader.fail(
          row.row,
          'jobNumber',
          'Dit dienstverband staat er meer dan eens in. Geef elke rij een begindatum.',
        );
        return;
      }
      const same = starts.get(row.validFrom);
      if (same) {
        this.reader.fail(
          row.row,
          'jobNumber',
          `Dit dienstverband met deze begindatum staat ook in rij ${same.row.number}.`,
        );
        return;
      }
      starts.set(row.validFrom, row);
    }
    const placed = [...starts.values()].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
    for (const row of placed) this.place(row, row.validFrom as IsoDate, placed.length === 1);
    this.closeGaps(placed);
  }

  private place(row: JobRow, start: IsoDate, alone: boolean): void {
    const same = this.chain.periods.find((period) => period.valid_from === start);
    const [first] = this.chain.periods;
    const corrected = same ?? (alone && first && start < first.valid_from ? first : undefined);
    if (corrected) {
      const values = this.valuesFor(row, corrected);
      if (corrected.valid_from < this.reference && isChanged(corrected, values)) {
        this.reader.warn(
          row.row,
          'validFrom',
          `De nieuwe gegevens gelden vanaf het begin van dit dienstverband, ${formatDate(start)}.`,
        );
      }
      Object.assign(corrected, values);
      corrected.valid_from = start;
      const ended = corrected.valid_to !== null && corrected.valid_to < this.reference;
      // Who is in the list again, without an end being told, works here again.
      if (ended && row.validTo === undefined && corrected === this.last) corrected.valid_to = null;
      this.plan.periodOf.set(row, corrected);
      return;
    }
    const before = this.chain.periods.filter((period) => period.valid_from < start).at(-1);
    this.begin(row, start, before, null);
  }

  private closeGaps(rows: JobRow[]): void {
    const told = new Map(rows.map((row) => [this.plan.periodOf.get(row), row]));
    this.chain.periods.forEach((period, index) => {
      const next = this.chain.periods[index + 1];
      const row = told.get(period);
      if (row) this.setEnd(row, period);
      if (!next || (period.valid_to !== null && period.valid_to < next.valid_from)) return;
      if (row?.validTo != null && told.has(next)) {
        this.reader.fail(
          row.row,
          'validTo',
          'De einddatum ligt na het begin van de volgende rij van dit dienstverband.',
        );
      }
      period.valid_to = addDays(next.valid_from, -1);
    });
  }

  private endAll(): void {
    const end = addDays(this.reference, -1);
    for (const period of this.chain.periods) {
      // What is still to begin can't be in a list of who works here now.
      if (period.valid_from > this.scope.options.today) continue;
      if (period.valid_to !== null && period.valid_to <= end) continue;
      period.valid_to = later(end, period.valid_from);
    }
  }

  private begin(
    row: JobRow,
    start: IsoDate,
    before: JobsTable | undefined,
    end: IsoDate | null = null,
  ): JobsTable {
    const period: JobsTable = {
      board_id: this.scope.boardId,
      id: this.scope.newId(),
      employee_id: this.scope.employeeId,
      school_id: this.scope.schoolId,
      job_number: this.chain.jobNumber,
      valid_from: start,
      valid_to: end,
      ...this.valuesFor(row, before),
    };
    this.chain.periods.push(period);
    this.chain.periods.sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
    this.plan.periodOf.set(row, period);
    if (before) this.plan.continues.set(period, before);
    this.setEnd(row, period);
    return period;
  }

  private valuesFor(row: JobRow, base: JobsTable | undefined): JobValues {
    const contract = row.contractType ?? base?.contract_type ?? this.usualContract(row);
    const withoutRight = contract === 'hired' || contract === 'agency' || contract === 'trainee';
    if (!base && row.category === undefined) {
      const source: ImportField = this.reader.has('functionName') ? 'functionName' : 'functionCategory';
      if (isEmpty(this.reader.cell(row.row, source))) this.reader.missing(row.row, source, 'de functie');
    }
    if (!base && row.fte === undefined && !withoutRight && this.isFteEmpty(row)) {
      this.reader.missing(row.row, 'fte', 'de betrekkingsomvang (fte)');
    }
    return {
      location_id: row.locationId ?? base?.location_id ?? null,
      function_category: row.category ?? base?.function_category ?? 'other',
      function_name: row.functionName ?? base?.function_name ?? '',
      fte: row.fte ?? base?.fte ?? 0,
      scale: row.scale ?? base?.scale ?? null,
      contract_type: contract,
    };
  }

  private isFteEmpty(row: JobRow): boolean {
    return (['fte', 'ftePercent', 'hoursPerWeek'] as const).every((field) =>
      isEmpty(this.reader.cell(row.row, field)),
    );
  }

  private usualContract(row: JobRow): JobsTable['contract_type'] {
    if (!this.reader.has('contractType')) {
      this.reader.warnFile(
        'Er is geen kolom met de contractvorm. Wie nieuw is, krijgt een vast dienstverband, of een tijdelijk als er een einddatum staat.',
      );
    }
    return row.validTo ? 'temporary' : 'permanent';
  }
}

type JobValues = Pick<
  JobsTable,
  'location_id' | 'function_category' | 'function_name' | 'fte' | 'scale' | 'contract_type'
>;

function isChanged(job: JobsTable, values: JobValues): boolean {
  return (Object.keys(values) as (keyof JobValues)[]).some((key) => job[key] !== values[key]);
}
