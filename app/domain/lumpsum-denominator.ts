import { endOfCalendarYear } from './dates';
import { Exact, sum } from './exact';
import { type Formula, formula, type Term, term } from './explanation';
import type { Flag } from './flags';
import { fteShare } from './fte';
import { euros } from './money';
import type { FunctionCategory, Sector } from './people';
import { ruleListNumber, ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** What the 10% is a share of: as the school tells it with its source, or one of three estimates (D7). */
export type Denominator =
  | { readonly kind: 'stated'; readonly cents: number; readonly isEstimate: boolean }
  | { readonly kind: 'share-of-total'; readonly cents: number; readonly personnelShare?: Exact }
  | { readonly kind: 'formation'; readonly posts: readonly FormationPost[] }
  | ({ readonly kind: 'base-funding' } & BaseFundingCounts);

export interface FormationPost {
  readonly category: FunctionCategory;
  readonly fteTenThousandths: number;
  readonly yearlyCents: number;
}

export interface BaseFundingCounts {
  readonly mainLocations: number;
  readonly sideLocations: number;
  readonly pupilsLowRate: number;
  readonly pupilsHighRate: number;
}

export interface DenominatorValue {
  /** Euros by the definition of the rule; null where there is none. */
  readonly personnel: Exact | null;
  /** Euros that may stand in for it, marked as an estimate. */
  readonly estimate: Exact | null;
  /** Euros of the whole funding, when that was told. */
  readonly totalFunding: Exact | null;
  readonly figure: Formula | Term;
  readonly rules: readonly Rule[];
  readonly flags: readonly Flag[];
}

const FUNDING_KEY = 'base_funding_main|side|pupil_low|pupil_high';
const SHARE_KEY = 'personnel_share_of_lumpsum';

/** Works a denominator out for a calendar year, in euros; what no rule gives stays null. */
export function denominatorValue(
  denominator: Denominator,
  book: RuleBook,
  sector: Sector,
  calendarYear: number,
): DenominatorValue {
  const on = endOfCalendarYear(calendarYear);
  const find = (key: string) => book.find({ sector, key, subject: 'organisation', on });
  // Once one funding without a personnel part has begun, every figure is the school's own definition (D7).
  const noSplit = book.started({ sector, key: FUNDING_KEY, subject: 'organisation', on }) !== null;
  const ownDefinition: Flag[] = noSplit ? ['denominator-own-definition'] : [];

  switch (denominator.kind) {
    case 'stated': {
      const personnel = euros(denominator.cents);
      const flags: Flag[] = denominator.isEstimate
        ? ['denominator-estimate', ...ownDefinition]
        : ownDefinition;
      const figure = term('personnelLumpsum', 'euro', personnel);
      return { personnel, estimate: null, totalFunding: null, figure, rules: [], flags };
    }
    case 'share-of-total': {
      const total = euros(denominator.cents);
      return {
        personnel: null,
        totalFunding: total,
        ...personnelPart(total, find(SHARE_KEY), denominator.personnelShare),
        flags: ['denominator-estimate', ...ownDefinition],
      };
    }
    case 'formation': {
      const products = denominator.posts.map(({ category, fteTenThousandths, yearlyCents }) => {
        const [places, price] = [fteShare(fteTenThousandths), euros(yearlyCents)];
        const terms = [term('formationPlaces', 'fte', places), term('formationPrice', 'euro', price)];
        return {
          value: places.mul(price),
          formula: formula('personnelLumpsum', 'euro', places.mul(price), 'multiply', terms, {
            about: category,
          }),
        };
      });
      const estimate = sum(products.map((product) => product.value));
      const figure = formula(
        'personnelLumpsum',
        'euro',
        estimate,
        'add',
        products.map((product) => product.formula),
      );
      return {
        personnel: null,
        estimate,
        totalFunding: null,
        figure,
        rules: [],
        flags: ['denominator-estimate', ...ownDefinition],
      };
    }
    case 'base-funding': {
      const rule = find(FUNDING_KEY);
      const counts = [
        denominator.mainLocations,
        denominator.sideLocations,
        denominator.pupilsLowRate,
        denominator.pupilsHighRate,
      ];
      const rates = counts.map((_, index) => ruleListNumber(rule, index));
      if (!rule || rates.some((rate) => rate === null)) {
        const figure = term('personnelLumpsum', 'euro', null);
        return {
          personnel: null,
          estimate: null,
          totalFunding: null,
          figure,
          rules: [],
          flags: ['no-rule-for-date'],
        };
      }
      const total = sum(counts.map((count, index) => Exact.of(count).mul(rates[index] ?? Exact.ZERO)));
      const part = personnelPart(total, find(SHARE_KEY), undefined);
      return {
        personnel: null,
        totalFunding: total,
        ...part,
        rules: [rule, ...part.rules],
        flags: ['no-personnel-split', 'denominator-estimate', ...ownDefinition],
      };
    }
  }
}

function personnelPart(total: Exact, rule: Rule | null, told: Exact | undefined) {
  const share = told ?? ruleNumber(rule);
  const estimate = share ? total.mul(share) : null;
  const source = !told && rule ? { ruleId: rule.id } : {};
  const terms = [term('totalLumpsum', 'euro', total), term('personnelShare', 'share', share, source)];
  return {
    estimate,
    figure: formula('personnelLumpsum', 'euro', estimate, 'multiply', terms),
    rules: !told && rule ? [rule] : [],
  };
}
