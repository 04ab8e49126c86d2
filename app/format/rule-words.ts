import type { RuleStatus } from '~/app/domain/rules/rule';
import { formatDate } from './dates';

/** What the rules that figures rest on are about, to name them in a sentence. */
const KEY_WORDS: Readonly<Record<string, string>> = {
  basic_right: 'de regel wie een basisrecht heeft',
  basic_right_hours: 'het basisrecht in uren',
  basic_right_hours_extra: 'de extra uren voor OOP',
  basic_right_money: 'het basisrecht in geld',
  individual_budget: 'het individuele budget',
  hours_per_year: 'de uren per jaar',
  carry_over_default: 'de regel dat ongebruikt recht vervalt',
  carry_over_by_agreement: 'de regel dat je recht kunt meenemen als dat is afgesproken',
  saving_years_max: 'de regel hoeveel jaar je mag sparen',
  consent_needed_for_assigned_from_basic_right: 'de regel over akkoord bij opgedragen scholing',
  min_share_personnel_lumpsum: 'de 10% van de personele lumpsum',
  full_time_annual_hours: 'de uren van een volledige jaartaak',
};

/** A rule by what it is about; one without words of its own is named in general. */
export function ruleKeyWords(key: string): string {
  return KEY_WORDS[key] ?? 'een regel uit de cao';
}

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
