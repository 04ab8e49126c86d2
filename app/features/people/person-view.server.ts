import { EXACT, rightsChart, rightsFigures } from '~/app/features/dashboard/rights-block.server';
import type { ParticipationListRow, RightsListRow, StaffListRow } from '~/app/features/figures/figure-types';
import { formatPeriod } from '~/app/format/dates';
import { formatFte } from '~/app/format/numbers';
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
  ended: boolean;
  search: URLSearchParams;
  /** Address of the export without its ending. */
  exportPath: string;
}

/** One person in one school year: jobs, rights with their why, and what was learned. */
export function personView(rows: PersonRows, { base, ended, search, exportPath }: PersonFrame) {
  const { rights, jobs, participations } = rows;
  const frame = { ended, base, scope: rights?.scope, formats: EXACT };
  return {
    name: rights?.name ?? jobs[0]?.name ?? '',
    sentence: personSentence(rights, ended),
    hours: rights ? rightsFigures(rights.hours, frame) : null,
    money: rights ? rightsFigures(rights.money, { ...frame, kind: 'money' }) : null,
    chart: rights && rights.hours.granted !== null ? rightsChart(rights, ended, EXACT) : null,
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
    table: tableView(ownParticipationTable(), participations, { search, exportPath }),
  };
}

export type PersonView = ReturnType<typeof personView>;

const contractWords: Record<string, string> = CONTRACT_TYPE_WORDS;

/** "66,4 uur en € 480 dit schooljaar. Nog 41 uur en € 200 te kiezen." */
function personSentence(rights: RightsListRow | undefined, ended: boolean): string {
  if (!rights || (rights.hours.granted === null && rights.money.granted === null)) {
    return 'Voor dit schooljaar is geen basisrecht vastgelegd.';
  }
  const { hours, money } = rights;
  const granted = `${EXACT.hours(hours.granted)} en ${EXACT.money(money.granted)}`;
  return ended
    ? `${granted} in dit schooljaar; ${EXACT.hours(hours.used)} en ${EXACT.money(money.used)} gebruikt.`
    : `${granted} dit schooljaar, nog ${EXACT.hours(hours.toChoose)} en ${EXACT.money(money.toChoose)} te kiezen.`;
}
