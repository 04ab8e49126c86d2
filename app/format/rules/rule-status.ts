import { carriesMark, type Rule, type RuleStatus } from '~/app/domain/rules/rule';
import { ruleStatusWords } from '../rule-words';

type Sureness = Pick<Rule, 'status' | 'contested'>;

/** What stands before the status of a rule that carries a mark, on screen and in files. */
export const MARK = '⚠ Let op: ';

/** Whether a rule carries a mark: its status says so, or its reading is contested. */
export const isMarked = ({ status, contested }: Sureness): boolean =>
  carriesMark(status) || contested !== null;

/** How sure we are of a rule, with the mark in words; `year` is the year in which it is used. */
export function markedStatusWords(rule: Sureness, year: number): string {
  const status = rule.contested !== null && rule.status === 'SEED' ? 'SEED-CONTESTED' : rule.status;
  return `${isMarked(rule) ? MARK : ''}${ruleStatusWords(status, year)}`;
}

const MEANINGS: Record<RuleStatus, string> = {
  SEED: 'De regel staat zo in een bron die wij hebben gelezen. Je kunt erop rekenen zolang die bron geldt.',
  'SEED-CONTESTED':
    'De regel staat zo in een bron die wij hebben gelezen. Een andere bron zegt iets anders of leest haar anders.',
  'SEED-AMBIGUOUS':
    'De bron kan op meer manieren worden gelezen. Rode Draad kiest de voorzichtige lezing en zegt dat erbij.',
  'SEED-SILENT':
    'De bron regelt dit niet. Daarom rekent Rode Draad hier met niets, totdat de werkgever zelf iets vastlegt.',
  'WEB-VERIFIED': 'Wij hebben de regel teruggevonden op een openbare pagina van de genoemde bron.',
  'WEB-VERIFIED-SECONDARY':
    'Wij hebben de regel alleen gezien bij een ander dan de cao-partijen. Kijk haar na in de cao voor je erop bouwt.',
  'NOT-VERIFIED':
    'De tekst van deze cao hebben wij niet gezien. De regel komt uit een oudere cao. Kijk haar na voor je erop bouwt.',
};

/** What the status of a rule means for whoever uses it. */
export function statusMeaning(status: RuleStatus): string {
  return MEANINGS[status];
}
