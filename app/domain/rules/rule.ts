import type { IsoDate } from '../dates';
import type { FunctionCategory } from '../people';

/** `REG`: the registers, which hold for the sectors in `appliesTo`. */
export const RULE_SECTORS = ['VO', 'PO', 'VL', 'REG'] as const;
export type RuleSector = (typeof RULE_SECTORS)[number];

export const RULE_STATUSES = [
  'SEED',
  'SEED-CONTESTED',
  'SEED-AMBIGUOUS',
  'SEED-SILENT',
  'WEB-VERIFIED',
  'WEB-VERIFIED-SECONDARY',
  'NOT-VERIFIED',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

export const PRO_RATAS = ['job_size', 'none', 'organic_posts'] as const;
export type ProRata = (typeof PRO_RATAS)[number];

/** null: known to be undefined. It is shown as "niet vastgelegd" and never counted as zero. */
export type RuleValue = number | string | boolean | readonly number[] | null;

/** Whom a rule is for: a function category, everybody, or another body as the source names it. */
export type RuleSubject = FunctionCategory | 'all' | 'organisation' | (string & {});

/** One dated, cited statement of an agreement, as data. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly sector: RuleSector;
  readonly appliesTo: readonly string[] | null;
  /** null: since before any date that is asked about. */
  readonly validFrom: IsoDate | null;
  /** Included; null: still in force. */
  readonly validUntil: IsoDate | null;
  /** As the source writes it, e.g. `leraar|oop` or `directielid (A or D scale)`. */
  readonly functionCategory: string;
  readonly subjects: readonly RuleSubject[];
  readonly key: string;
  readonly value: RuleValue;
  readonly unit: string | null;
  readonly period: string;
  readonly proRata: ProRata | null;
  readonly citation: string;
  readonly status: RuleStatus;
  /** The decision (D1 ...) that an outside source contests this rule by, or null. */
  readonly contested: string | null;
  readonly note: string;
}

/** What an explanation keeps of a rule, enough to reproduce the figure after the rule is changed. */
export interface RuleReference {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  readonly functionCategory: string;
  readonly citation: string;
  readonly status: RuleStatus;
  readonly contested: string | null;
  readonly note: string;
  readonly value: RuleValue;
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
}

export function ruleReference(rule: Rule): RuleReference {
  const { id, version, key, functionCategory, citation, status, contested, note } = rule;
  const { value, validFrom, validUntil } = rule;
  return {
    id,
    version,
    key,
    functionCategory,
    citation,
    status,
    contested,
    note,
    value,
    validFrom,
    validUntil,
  };
}

/** Whether a figure that rests on this status carries a mark, on screen and in exports (digest 3.1, rule 4). */
export function carriesMark(status: RuleStatus): boolean {
  return status !== 'SEED' && status !== 'WEB-VERIFIED';
}

/** The same for the rule itself, whose reading may be contested too. */
export function ruleCarriesMark({ status, contested }: Pick<Rule, 'status' | 'contested'>): boolean {
  return carriesMark(status) || contested !== null;
}
