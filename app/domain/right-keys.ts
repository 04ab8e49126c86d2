import type { FunctionCategory, Sector } from './people';

export type RightKind = 'hours' | 'money';
export const RIGHT_KINDS = ['hours', 'money'] as const satisfies RightKind[];

/** Under which keys the rules of a sector give a right, and to which categories. */
export interface RightKeys {
  readonly hours: string;
  readonly money: string;
  readonly hoursFor: readonly FunctionCategory[];
  readonly moneyFor: readonly FunctionCategory[];
  /** Extra hours with a professionalisation plan. */
  readonly extraHours: string | null;
  /** Whose money is saved without an agreement, for as long as the rule lets it (D15). */
  readonly moneySavedFor: readonly FunctionCategory[];
  /** A rule under this key with the value null says that a category has no right. */
  readonly none: string | null;
  /** Of which rights no source says what becomes of what is not used. */
  readonly unusedNotDefined: readonly RightKind[];
}

export const RIGHT_KEYS: Readonly<Record<Sector, RightKeys | null>> = {
  VO: {
    hours: 'basic_right_hours',
    money: 'basic_right_money',
    hoursFor: ['teacher', 'support'],
    moneyFor: ['teacher', 'support'],
    extraHours: 'basic_right_hours_extra',
    moneySavedFor: [],
    none: 'basic_right',
    unusedNotDefined: [],
  },
  PO: {
    hours: 'hours_per_year',
    money: 'individual_budget',
    // D14: the hours of management are not defined, though the rule names everybody.
    hoursFor: ['teacher', 'support'],
    moneyFor: ['teacher', 'support', 'management'],
    extraHours: null,
    moneySavedFor: ['management'],
    none: null,
    unusedNotDefined: ['hours'],
  },
  VL: null,
};

/** Whether the sources say what becomes of what is not used of a right. */
export const isUnusedDefined = (sector: Sector, kind: RightKind): boolean =>
  !RIGHT_KEYS[sector]?.unusedNotDefined.includes(kind);
