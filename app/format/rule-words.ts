import type { RuleStatus } from '~/app/domain/rules/rule';
import { formatDate } from './dates';

/** How sure we are of a rule, in plain words; `year` is the year in which it is used. */
export function ruleStatusWords(status: RuleStatus, year: number): string {
  switch (status) {
    case 'SEED':
      return 'staat zo in de bron';
    case 'SEED-CONTESTED':
      return 'staat zo in de bron, maar de uitleg is omstreden';
    case 'SEED-AMBIGUOUS':
      return 'de bron kan op meer manieren worden gelezen';
    case 'SEED-SILENT':
      return 'de bron zegt hier niets over';
    case 'WEB-VERIFIED':
      return 'nagekeken op een openbare pagina';
    case 'WEB-VERIFIED-SECONDARY':
      return 'alleen gezien bij een ander dan de cao-partijen';
    case 'NOT-VERIFIED':
      return `niet nagekeken in de cao-tekst van ${year}`;
  }
}

/** From when to when a rule holds. */
export function validityWords(from: string | null, until: string | null): string {
  if (from === null) return until === null ? 'geldt altijd' : `gold tot en met ${formatDate(until)}`;
  return until === null
    ? `geldt vanaf ${formatDate(from)}`
    : `gold van ${formatDate(from)} t/m ${formatDate(until)}`;
}
