import type { Finding } from '~/app/domain/compliance';
import { formatCount, formatHours, formatMoney, formatPercent } from './numbers';
import { lastDayWords, type RightPeriod } from './right-words';
import { ruleKeyWords, ruleStatusWords } from './rule-words';
import { CONTRACT_TYPE_WORDS, FUNCTION_CATEGORY_WORDS } from './words';

type Values = Finding['reason']['values'];
type Told = Pick<Finding, 'check' | 'reason'>;

/** A finding as one or two Dutch sentences; `budget` is the year of the individual budgets, in PO. */
export function findingSentence(
  { check, reason: { code, values } }: Told,
  budget: RightPeriod | null = null,
): string {
  switch (check) {
    case 'ten-percent': {
      const share = formatPercent(perCent(values));
      const short = formatMoney(-(numberOf(values, 'difference') ?? 0));
      if (code.startsWith('board-')) {
        const told = code === 'board-missed' ? `ging ${share}` : `ging tot nu toe ${share}`;
        return `In ${values.calendarYear} ${told} van de personele lumpsum van deze school naar professionalisering. De 10% geldt voor alle scholen van het bestuur samen.`;
      }
      return code === 'missed'
        ? `In ${values.calendarYear} ging ${share} van de personele lumpsum naar professionalisering. Dat is ${short} minder dan de cao vraagt.`
        : `In ${values.calendarYear} is tot nu toe ${share} van de personele lumpsum besteed. Er is nog ${short} nodig.`;
    }
    case 'ten-percent-incomplete':
      return code === 'lumpsum'
        ? `De personele lumpsum van ${values.calendarYear} is niet ingevuld. Daarom is de 10% niet te zeggen. Vul hem in bij Instellingen.`
        : `De uurwaarde van ${groupWords(values.category)} in ${values.calendarYear} is niet ingevuld. Die uren tellen nog niet mee in de 10%. Vul haar in bij Instellingen.`;
    case 'unused-right':
      if (budget) return lapsedBudgetSentence(values, budget);
      return code === 'lapsed'
        ? `${lapsingWords(values)} is op 31 juli vervallen.`
        : `${lapsingWords(values)} vervalt op 31 juli als er niets meer mee gebeurt.`;
    case 'charged-above-right':
      return `Bij ${people(values)} is meer opgedragen scholing ten laste van ${budget ? 'de eigen uren of het eigen budget' : 'het basisrecht'} gebracht dan er over is. Het meerdere is voor de werkgever.`;
    case 'over-full-time':
      return `${capital(people(values))} ${verb(values, 'heeft', 'hebben')} banen die samen meer zijn dan een volledige baan.`;
    case 'right-not-defined':
      return notDefinedSentence([values], budget);
    case 'without-team':
      return `${capital(people(values))} ${verb(values, 'hoort', 'horen')} bij geen team.`;
    case 'rule-not-verified':
      return `We rekenen met ${ruleKeyWords(String(values.key))}: ${ruleStatusWords(code as Parameters<typeof ruleStatusWords>[0], yearOf(values))}.`;
  }
}

/** The groups without a right in one sentence. */
function notDefinedSentence(groups: readonly Values[], budget: RightPeriod | null): string {
  const named = groups.map((values) => `${groupWords(values.group)} (${people(values)})`);
  const last = named.at(-1) ?? '';
  const all = named.length > 1 ? `${named.slice(0, -1).join(', ')} en ${last}` : last;
  const none = budget ? 'zijn geen uren en geen budget' : 'is geen basisrecht';
  return `Voor ${all} ${none} vastgelegd. De school kan dat zelf doen bij Instellingen.`;
}

/** Findings as they are read: what is said of several groups is one sentence, at the place of the first. */
export function toldFindings<F extends Told>(
  findings: readonly F[],
  budget: RightPeriod | null = null,
): { text: string; findings: F[] }[] {
  const ofGroups = findings.filter(({ check }) => check === 'right-not-defined');
  return findings.flatMap((finding) => {
    if (finding.check !== 'right-not-defined')
      return [{ text: findingSentence(finding, budget), findings: [finding] }];
    if (finding !== ofGroups[0]) return [];
    const text = notDefinedSentence(
      ofGroups.map(({ reason }) => reason.values),
      budget,
    );
    return [{ text, findings: ofGroups }];
  });
}

function lapsedBudgetSentence(values: Values, budget: RightPeriod): string {
  const cents = numberOf(values, 'cents');
  const amount = cents === null ? 'een deel' : formatMoney(cents);
  const what = `Van het individueel budget ${budget.label} ${budget.ended ? 'is' : 'vervalt'} ${amount}${ofPeople(values, 'moneyPersons')}`;
  const when = `op ${lastDayWords(budget)}`;
  return budget.ended
    ? `${what} ${when} vervallen.`
    : `${what} ${when} als er niets meer mee gebeurt. Wat directieleden niet langer mogen sparen, gaat naar het algemene scholingsbudget.`;
}

/** "1.204 uur van 37 mensen en € 4.100,00 van 40 mensen": hours don't lapse of the same people as money. */
function lapsingWords(values: Values): string {
  const hours = numberOf(values, 'hours');
  const cents = numberOf(values, 'cents');
  const amounts = [
    ...(hours ? [`${formatHours(hours)}${ofPeople(values, 'persons')}`] : []),
    ...(cents ? [`${formatMoney(cents)}${ofPeople(values, 'moneyPersons')}`] : []),
  ];
  return amounts.length === 0 ? 'Een deel van het basisrecht van enkele mensen' : amounts.join(' en ');
}

/** Left out where so many, or all but so many, would tell too much. */
const ofPeople = (values: Values, name: string): string =>
  numberOf(values, name) === null ? '' : ` van ${people(values, name)}`;

function people(values: Values, name = 'persons'): string {
  const persons = numberOf(values, name);
  if (persons === null) return 'enkele mensen';
  return persons === 1 ? 'één persoon' : `${formatCount(persons)} mensen`;
}

const verb = (values: Values, one: string, more: string) => (values.persons === 1 ? one : more);

function groupWords(group: Values[string] | undefined): string {
  const words: Record<string, string> = {
    ...FUNCTION_CATEGORY_WORDS,
    ...CONTRACT_TYPE_WORDS,
    agency: 'uitzendkrachten',
  };
  return words[String(group)] ?? String(group);
}

const perCent = (values: Values) => {
  const tenths = numberOf(values, 'shareTenths');
  return tenths === null ? null : tenths / 10;
};

const yearOf = (values: Values) => numberOf(values, 'year') ?? 0;

function numberOf(values: Values, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}

const capital = (words: string) =>
  words.startsWith('één') ? `E${words.slice(1)}` : words.charAt(0).toUpperCase() + words.slice(1);
