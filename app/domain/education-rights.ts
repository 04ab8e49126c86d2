import { addYears, type IsoDate } from './dates';
import { Exact } from './exact';
import { EDUCATION_LEVELS, type EducationLevel, type Sector } from './people';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

const HIGHEST_FOR_EVC: EducationLevel = 'mbo-4';
const START_QUALIFICATION: EducationLevel = 'mbo-2';

const rank = (level: EducationLevel) => EDUCATION_LEVELS.indexOf(level);

/** Recognition of prior learning (EVC) is for who has education up to and including mbo (art. 17.3.3). */
export const mayHaveEvc = (level: EducationLevel): boolean => rank(level) <= rank(HIGHEST_FOR_EVC);

/** A start qualification is for who has education below mbo 2 (art. 17.3.4). */
export const lacksStartQualification = (level: EducationLevel): boolean =>
  rank(level) < rank(START_QUALIFICATION);

export interface EvcInput {
  readonly level: EducationLevel;
  readonly lastEvc: IsoDate | null;
  /** Whether doing it again is needed; a first time needs no reason. */
  readonly needed: boolean;
  readonly today: IsoDate;
}

export interface EvcRight {
  readonly eligible: boolean;
  /** null: there is nothing to repeat. */
  readonly repeatFrom: IsoDate | null;
  readonly rule: Rule | null;
}

/**
 * Who may follow an EVC, and from which day again, by the rule of the day `on`; without a rule for the term it is not
 * repeated (art. 17.3.3).
 */
export function evcRight(
  book: RuleBook,
  sector: Sector,
  input: EvcInput,
  on: IsoDate = input.today,
): EvcRight {
  const { level, lastEvc, needed, today } = input;
  const rule = book.find({ sector, key: 'evc_repeat_after', subject: 'education<=mbo', on });
  if (!mayHaveEvc(level)) return { eligible: false, repeatFrom: null, rule };
  if (lastEvc === null) return { eligible: true, repeatFrom: null, rule };
  const years = ruleNumber(rule)?.toNumber();
  const repeatFrom = years === undefined ? null : addYears(lastEvc, years);
  return { eligible: needed && repeatFrom !== null && today >= repeatFrom, repeatFrom, rule };
}

/** Euros, unrounded. */
export interface StartQualificationCost {
  readonly entitled: boolean;
  readonly employer: Exact;
  readonly fromPersonalBudget: Exact;
  readonly rule: Rule | null;
}

/** Who pays for a start qualification: the employer for who lacks it, else nobody has to (art. 17.3.4). */
export function startQualificationCost(
  book: RuleBook,
  sector: Sector,
  on: IsoDate,
  { level, cost, budget }: { level: EducationLevel; cost: Exact; budget: Exact },
): StartQualificationCost {
  const rule = book.find({
    sector,
    key: 'start_qualification_cost_share_employer',
    subject: 'education<mbo2',
    on,
  });
  const share = lacksStartQualification(level) ? ruleNumber(rule) : null;
  const employer = cost.mul(share ?? Exact.ZERO);
  return { entitled: share !== null, employer, fromPersonalBudget: cost.sub(employer).min(budget), rule };
}
