import type { Period } from './dates';
import type { Exact } from './exact';
import type { Flag } from './flags';
import { hours } from './hours';
import { euros } from './money';
import {
  type ContractType,
  FUNCTION_CATEGORIES,
  type FunctionCategory,
  isInService,
  type Sector,
} from './people';
import { RIGHT_KEYS, RIGHT_KINDS, type RightKeys, type RightKind } from './right-keys';
import { ownValue, ruleNumber } from './rules/own-value';
import { carriesMark, type Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import { savingLimit } from './saving';
import {
  type OwnMinimum,
  POLICY_GROUPS,
  type PolicyGroup,
  type SchoolRuleSettings,
  type SettingKey,
} from './settings';

/** What a full-time job of one group gives of one right, and why. */
export interface FullTimeRight {
  /** Hours or euros; null: not defined. */
  readonly value: Exact | null;
  readonly rule: Rule | null;
  readonly proRata: boolean;
  readonly setting: SettingKey | null;
  readonly flags: readonly Flag[];
}

export type RightGroup = FunctionCategory | PolicyGroup;

/** The rules and settings of one school and one period, looked up once for everybody. */
export interface RightsYear {
  readonly period: Period;
  readonly sector: Sector;
  readonly settings: SchoolRuleSettings;
  readonly full: Readonly<Record<RightKind, ReadonlyMap<RightGroup, FullTimeRight>>>;
  readonly extraHours: FullTimeRight;
  /** The share that goes on without an agreement; null: not defined. */
  readonly carriedByDefault: { readonly rule: Rule | null; readonly share: Exact | null };
  /** Whose money is saved without an agreement, and for how many years; null: no limit is known. */
  readonly moneySaved: ReadonlyMap<
    FunctionCategory,
    { readonly rule: Rule | null; readonly years: number | null }
  >;
}

/** Looks the rules up on the first day of the period, the day on which the right arises (art. 17.6). */
export function rightsYear(
  book: RuleBook,
  sector: Sector,
  period: Period,
  settings: SchoolRuleSettings,
): RightsYear {
  const keys = RIGHT_KEYS[sector];
  const find = (key: string | null, subject: string) =>
    key === null ? null : book.find({ sector, key, subject, on: period.start });
  const fullOf = (kind: RightKind) =>
    new Map<RightGroup, FullTimeRight>([
      ...FUNCTION_CATEGORIES.map((category): [RightGroup, FullTimeRight] => {
        const named = keys?.[`${kind}For`].includes(category) ?? false;
        const rule = named && keys ? find(keys[kind], category) : null;
        const none = rule || !keys ? null : find(keys.none, category);
        return [category, fullTimeRight(kind, category, rule, none, named, settings)];
      }),
      ...POLICY_GROUPS.filter((group) => group !== 'management' && group !== 'other').map(
        (group): [RightGroup, FullTimeRight] => [group, policyRight(kind, group, null, settings)],
      ),
    ]);
  const [hoursOf, moneyOf] = RIGHT_KINDS.map(fullOf);
  const carryRule = find('carry_over_default', 'teacher');
  return {
    period,
    sector,
    settings,
    full: { hours: hoursOf ?? new Map(), money: moneyOf ?? new Map() },
    extraHours: extraRight(keys, find(keys?.extraHours ?? null, 'support')),
    carriedByDefault: { rule: carryRule, share: ruleNumber(carryRule) },
    moneySaved: new Map(
      keys?.moneySavedFor.map((category) => [category, savingLimit(book, sector, category, period.start)]),
    ),
  };
}

/** The group whose right a job gives: how somebody is tied to the school goes before what they do (D3). */
export function rightGroup(category: FunctionCategory, contractType: ContractType): RightGroup {
  return isInService(contractType) ? category : contractType;
}

function fullTimeRight(
  kind: RightKind,
  category: FunctionCategory,
  rule: Rule | null,
  none: Rule | null,
  named: boolean,
  settings: SchoolRuleSettings,
): FullTimeRight {
  if (!named || category === 'other') {
    return category === 'management' || category === 'other'
      ? policyRight(kind, category, none, settings)
      : undefinedRight(rule ?? none, 'no-rule-for-date');
  }
  const own = category === 'management' ? null : ownAmount(kind, settings.ownMinimum[category]);
  const result = ownValue(rule, own);
  const ruleFlags: Flag[] = rule && carriesMark(rule.status) ? ['rule-not-verified'] : [];
  const proRata = rule ? rule.proRata === 'job_size' : true;
  if (result.ok) {
    const setting = result.origin === 'rule' ? null : 'ownMinimum';
    const origin: Flag[] =
      result.origin === 'own-value' ? ['own-value-applied'] : setting ? ['employer-policy'] : [];
    return { value: result.value, rule, proRata, setting, flags: [...ruleFlags, ...origin] };
  }
  if (result.error === 'below-minimum') {
    const flags: Flag[] = [...ruleFlags, 'own-value-below-minimum'];
    return { value: result.minimum, rule, proRata, setting: null, flags };
  }
  return undefinedRight(rule, rule ? 'rule-value-unknown' : 'no-rule-for-date');
}

function policyRight(
  kind: RightKind,
  group: PolicyGroup,
  none: Rule | null,
  settings: SchoolRuleSettings,
): FullTimeRight {
  const policy = settings.employerPolicy[group];
  const value = policy ? ownAmount(kind, policy) : null;
  if (!policy || value === null) return undefinedRight(none, 'no-right-by-rule');
  return {
    value,
    rule: none,
    proRata: policy.proRata,
    setting: 'employerPolicy',
    flags: ['employer-policy'],
  };
}

function extraRight(keys: RightKeys | null, rule: Rule | null): FullTimeRight {
  if (!keys || !rule) return undefinedRight(null, 'no-rule-for-date');
  const flags: Flag[] = carriesMark(rule.status) ? ['rule-not-verified'] : [];
  return { value: ruleNumber(rule), rule, proRata: rule.proRata === 'job_size', setting: null, flags };
}

const undefinedRight = (rule: Rule | null, flag: Flag): FullTimeRight => ({
  value: null,
  rule,
  proRata: true,
  setting: null,
  flags: [flag],
});

function ownAmount(kind: RightKind, own: OwnMinimum | undefined): Exact | null {
  const amount = kind === 'hours' ? own?.hours : own?.cents;
  if (amount === null || amount === undefined) return null;
  return kind === 'hours' ? hours(amount) : euros(amount);
}
