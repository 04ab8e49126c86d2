import { LEARNING_KINDS } from '~/app/domain/activities';
import { toldFindings } from '~/app/format/findings';
import {
  formatCount,
  formatFte,
  formatHours,
  formatMoney,
  formatPercent,
  formatPoints,
} from '~/app/format/numbers';
import { budgetPeriod, type RightWords, rightScreenWords, rightWords } from '~/app/format/right-words';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import type { Dashboard } from './figure-types';
import type { LumpsumYear } from './lumpsum-types';
import type { MixSide } from './mix-types';
import type { RightAmounts } from './rights-types';
import { isShown } from './shown';

/** The dashboard in short, to read on a terminal. */
export function dashboardText(dashboard: Dashboard): string {
  const { school, location, yearLabel, today, people } = dashboard;
  const name = location ? `${school.name}, ${location.name}` : school.name;
  const head = `${name} (${school.brin}${location?.code ?? ''}), schooljaar ${yearLabel}, stand van ${today}`;
  const counted = isShown(people)
    ? [`${formatCount(people.persons)} medewerkers, ${formatFte(people.fte)} fte`]
    : [];
  return [
    [head, ...counted],
    rightsText(dashboard),
    mixText(dashboard),
    ...(dashboard.lumpsum?.years ?? []).map((year) => lumpsumText(year, today)),
    themesText(dashboard),
    [
      'Wat de regels zeggen',
      ...listed(toldFindings(dashboard.findings, budgetPeriod(dashboard.periods)).map(({ text }) => text)),
    ],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const listed = (lines: readonly string[]) =>
  lines.length === 0 ? ['  niets'] : lines.map((line) => `  - ${line}`);
const column = (label: string, value: string) => `  ${label.padEnd(42)}${value}`;
const perCent = (tenths: number | null) => (tenths === null ? '-' : formatPercent(tenths / 10));

function rightsText({ rights, periods }: Dashboard): string[] {
  const title = rightScreenWords(periods.hours.sector).title;
  const budget = budgetPeriod(periods);
  if (!isShown(rights.total)) return [title, '  te weinig mensen om te tonen'];
  return [
    title,
    ...rightText('uren', rights.total.hours, rightWords(periods.hours), formatHours),
    ...rightText(
      budget ? `budget ${budget.label}` : 'geld',
      rights.total.money,
      rightWords(periods.money),
      formatMoney,
    ),
  ];
}

/** One right: hours or money. */
function rightText(
  what: string,
  amounts: RightAmounts,
  { told, lapses, whole }: RightWords,
  format: (amount: number | null) => string,
): string[] {
  const line = (label: string, amount: number | null, more = '') =>
    column(`${what}, ${label}`, `${format(amount)}${more}`);
  return [
    line(told.granted, amounts.granted),
    line(told.carriedIn, amounts.carriedIn),
    line(told.used, amounts.used, ` (${perCent(amounts.usedTenths)} van ${whole})`),
    line(told.planned, amounts.planned),
    line(told.toChoose, amounts.toChoose),
    ...(lapses ? [line(lapses.label, amounts.lapsing)] : []),
    line(told.carriedOut, amounts.carriedOut),
  ];
}

function mixText({ mix }: Dashboard): string[] {
  const hours = isShown(mix.school) ? mix.school.hours : undefined;
  const title = mix.guidelineTenths.some((tenths) => tenths !== null) ? '70-20-10' : 'Leermix';
  if (!hours) return [title, '  te weinig mensen om te tonen'];
  const side = ({ tenths, differenceTenths }: MixSide, index: number) => {
    const difference = differenceTenths?.[index] ?? null;
    return `${perCent(tenths?.[index] ?? null)}${difference === null ? '' : ` (${formatPoints(difference / 10)})`}`;
  };
  return [
    `${title} in uren`,
    ...LEARNING_KINDS.map((kind, index) =>
      column(
        LEARNING_KIND_WORDS[kind],
        `gepland ${side(hours.planned, index)}, gedaan ${side(hours.realised, index)}`,
      ),
    ),
  ];
}

function lumpsumText(year: LumpsumYear, today: string): string[] {
  const late = today > `${year.calendarYear}-12-31` ? 'niet gehaald' : 'nog niet gehaald';
  const missed = year.onlyAutumn ? 'niet te zeggen, alleen aug t/m dec is ingelezen' : late;
  const verdict = { true: 'gehaald', false: missed, null: 'nog niet te zeggen' };
  const share =
    year.shareTenths === null
      ? verdict.null
      : `${year.incomplete ? 'ten minste ' : ''}${perCent(year.shareTenths)}: ${verdict[`${year.complies}`]}`;
  return [
    `10% van de personele lumpsum, ${year.calendarYear}`,
    column('tijd', formatMoney(year.time)),
    column('geld', formatMoney(year.money)),
    column('personele lumpsum', `${formatMoney(year.lumpsum)}${year.source ? ` (${year.source})` : ''}`),
    column('deel', share),
  ];
}

function themesText({ themes }: Dashboard): string[] {
  return [
    "Thema's",
    ...listed(
      themes.map(({ label, cell }) =>
        isShown(cell)
          ? `${label}: ${formatHours(cell.hoursRealised)} gedaan van ${formatHours(cell.hoursPlanned)}, ${cell.persons === 1 ? 'één persoon' : `${formatCount(cell.persons)} mensen`}`
          : `${label}: te weinig mensen om te tonen`,
      ),
    ),
  ];
}
