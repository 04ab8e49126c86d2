import { EXACT, rightsChart, rightsFigures } from '~/app/features/dashboard/rights-block.server';
import type { ParticipationListRow, RightsListRow, StaffListRow } from '~/app/features/figures/list-types';
import type { RightAmounts } from '~/app/features/figures/rights-types';
import { formatPeriod } from '~/app/format/dates';
import { FLAG_SENTENCES } from '~/app/format/flag-words';
import { formatFte } from '~/app/format/numbers';
import { budgetPeriod, type RightPeriod, type RightPeriods, rightWords } from '~/app/format/right-words';
import { CONTRACT_TYPE_WORDS, FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { tableView } from '~/app/ui/table/table-view.server';
import { NOT_SHARED } from './own-contents';
import { ownParticipationTable } from './participation-table';

interface PersonRows {
  rights: RightsListRow | undefined;
  jobs: readonly StaffListRow[];
  participations: readonly ParticipationListRow[];
}

interface PersonFrame {
  base: string;
  periods: RightPeriods;
  search: URLSearchParams;
  /** Address of the export without its ending. */
  exportPath: string;
}

/** One person in one school year: jobs, rights with their why, and what was learned. */
export function personView(rows: PersonRows, { base, periods, search, exportPath }: PersonFrame) {
  const { rights, jobs, participations } = rows;
  const saves = rights?.saves === true;
  const frame = { base, scope: rights?.scope, saves, formats: EXACT };
  const words = { hours: rightWords(periods.hours), money: rightWords(periods.money) };
  return {
    name: rights?.name ?? jobs[0]?.name ?? '',
    sentence: personSentence(rights, periods),
    headings: { hours: words.hours.heading, money: words.money.heading },
    remark: rights && budgetPeriod(periods) ? hoursRemark(rights.hours.granted) : null,
    // Where no hours are laid down the remark says so; a row of noughts would say something else.
    hours:
      rights && !(budgetPeriod(periods) && rights.hours.granted === null)
        ? rightsFigures(rights.hours, { ...frame, period: periods.hours })
        : null,
    money: rights ? rightsFigures(rights.money, { ...frame, period: periods.money }) : null,
    chart: rights && rights.hours.granted !== null ? rightsChart(rights, periods, EXACT) : null,
    jobs: jobs.map((job) => ({
      id: job.jobId,
      text: [
        job.functionName,
        FUNCTION_CATEGORY_WORDS[job.category],
        `${formatFte(job.fte)} fte`,
        contractWords[job.contractType],
        job.team,
      ]
        .filter(Boolean)
        .join(', '),
      period: formatPeriod(job.from, job.to),
      leader: job.leader,
    })),
    notShared: participations.some(({ title }) => title === NOT_SHARED),
    table: tableView(ownParticipationTable(periods.hours.sector), participations, { search, exportPath }),
  };
}

export type PersonView = ReturnType<typeof personView>;

const contractWords: Record<string, string> = CONTRACT_TYPE_WORDS;

/** "66,4 uur en € 480 dit schooljaar, nog 41 uur en € 200 te kiezen." */
function personSentence(rights: RightsListRow | undefined, periods: RightPeriods): string {
  const budget = budgetPeriod(periods);
  if (!rights || (rights.hours.granted === null && rights.money.granted === null)) {
    return `Voor dit schooljaar ${budget ? 'zijn geen uren en geen budget' : 'is geen basisrecht'} vastgelegd.`;
  }
  const { hours, money } = rights;
  if (budget) return `${hoursSentence(hours, periods.hours)} ${budgetSentence(money, budget)}`.trim();
  const granted = `${EXACT.hours(hours.granted)} en ${EXACT.money(money.granted)}`;
  return periods.hours.ended
    ? `${granted} in dit schooljaar; ${EXACT.hours(hours.used)} en ${EXACT.money(money.used)} gebruikt.`
    : `${granted} dit schooljaar, nog ${EXACT.hours(hours.toChoose)} en ${EXACT.money(money.toChoose)} te kiezen.`;
}

function hoursSentence(hours: RightAmounts, { ended }: RightPeriod): string {
  if (hours.granted === null) return '';
  return ended
    ? `${EXACT.hours(hours.granted)} in dit schooljaar, ${EXACT.hours(hours.used)} gebruikt.`
    : `${EXACT.hours(hours.granted)} dit schooljaar, nog ${EXACT.hours(hours.toChoose)} te kiezen.`;
}

function budgetSentence(money: RightAmounts, { label, ended }: RightPeriod): string {
  const saved = money.carriedIn ? ` en ${EXACT.money(money.carriedIn)} gespaard` : '';
  const rest = ended
    ? `${EXACT.money(money.used)} besteed`
    : `nog ${EXACT.money(money.toChoose)} te besteden`;
  return `Individueel budget ${label}: ${EXACT.money(money.granted)}${saved}, ${rest}.`;
}

/** What the agreement of PO does not say about hours. */
const hoursRemark = (granted: number | null): string =>
  granted === null
    ? 'De cao legt voor deze functie geen uren vast. De school kan dat zelf doen.'
    : FLAG_SENTENCES['unused-not-defined'];
