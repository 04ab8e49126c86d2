import type { RuleStatus } from '~/app/domain/rules/rule';

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
