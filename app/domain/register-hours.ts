import type { IsoDate } from './dates';
import { Exact, sum } from './exact';
import { type RegisterKind, type Valuation, valuationOf } from './register-kinds';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import type { CommitteeCap, LanguageCourseShare } from './settings';

export interface Article {
  readonly words: number;
  readonly placed: boolean;
}

/** What somebody did: clock hours of one stretch or by year, meeting or committee, or half-days, or articles. */
export type RegisterMeasure =
  | { readonly per: 'whole' | 'year' | 'meeting' | 'committee'; readonly hours: readonly Exact[] }
  | { readonly per: 'half-day'; readonly count: number }
  | { readonly per: 'article'; readonly articles: readonly Article[] };

/** Register hours (RU), unrounded; null is "niet vastgelegd". */
export interface RegisterHours {
  readonly accepted: Exact | null;
  /** Of each year, meeting, committee or article. */
  readonly parts: readonly Exact[];
  /** What another reading of the source would give; null where the source has one reading. */
  readonly otherReading: {
    readonly kind: 'flat-rate' | 'per-committee' | 'per-year';
    readonly accepted: Exact;
  } | null;
  /** The fewest words of an article that counts, where some article has fewer. */
  readonly tooFewWords: number | null;
  readonly rules: readonly Rule[];
}

/** How many register hours an activity gives (000 s.5, D9); null when a kind can't be measured in this way. */
export function registerHours(
  book: RuleBook,
  on: IsoDate,
  kind: RegisterKind | null,
  measure: RegisterMeasure,
  committeeCap: CommitteeCap = 'per-year',
): RegisterHours | null {
  const valuation = valuationOf(kind);
  const find = (key: string | null, subject = 'teacher') =>
    key === null ? null : book.find({ sector: 'REG', key, subject, on });
  switch (valuation.per) {
    case 'hour':
      return 'hours' in measure ? byRate(measure.hours, find(valuation.rate)) : null;
    case 'half-day':
      return measure.per === 'half-day' ? byRate([Exact.of(measure.count)], find(valuation.rate)) : null;
    case 'article':
      if (measure.per === 'article')
        return forArticles(measure.articles, find(valuation.rate), find(valuation.minWords));
      return valuation.rate === null && 'hours' in measure
        ? byRate(measure.hours, find('ru_per_clock_hour'))
        : null;
    default:
      return 'hours' in measure
        ? capped(valuation, measure, find(valuation.cap, valuation.subject), committeeCap)
        : null;
  }
}

function byRate(amounts: readonly Exact[], rule: Rule | null): RegisterHours {
  const rate = ruleNumber(rule);
  const parts = rate ? amounts.map((amount) => amount.mul(rate)) : [];
  return result(rate && sum(parts), parts, [rule]);
}

function forArticles(
  articles: readonly Article[],
  rateRule: Rule | null,
  wordsRule: Rule | null,
): RegisterHours {
  const [rate, least] = [ruleNumber(rateRule), ruleNumber(wordsRule)];
  if (!rate || !least) return result(null, [], []);
  const isLong = ({ words }: Article) => Exact.of(words).compare(least) >= 0;
  const parts = articles.map((article) => (article.placed && isLong(article) ? rate : Exact.ZERO));
  const tooFewWords = articles.every(isLong) ? null : least.toNumber();
  return { ...result(sum(parts), parts, [rateRule, wordsRule]), tooFewWords };
}

type Capped = Extract<Valuation, { cap: string }>;
type HoursMeasure = Extract<RegisterMeasure, { hours: readonly Exact[] }>;

function capped(
  { per, mayBeFlat }: Capped,
  measure: HoursMeasure,
  rule: Rule | null,
  committeeCap: CommitteeCap,
): RegisterHours | null {
  const cap = ruleNumber(rule);
  if (!cap) return result(null, [], [rule]);
  const each = measure.hours.map((hours) => hours.min(cap));
  const together = sum(measure.hours).min(cap);
  if (per === 'meeting') {
    // Hours of a year or committee do not tell how long each meeting was.
    const isKnown = measure.per === 'meeting' || measure.per === 'whole';
    return isKnown ? result(sum(each), each, [rule]) : null;
  }
  const isByYear = measure.per === 'year';
  const yearly = isByYear ? each : [together];
  if (per === 'committee') {
    const perCommittee = measure.per === 'committee' ? sum(each) : together;
    const byYear = sum(yearly);
    const [accepted, other] = committeeCap === 'per-year' ? [byYear, perCommittee] : [perCommittee, byYear];
    const otherReading = {
      kind: committeeCap === 'per-year' ? 'per-committee' : 'per-year',
      accepted: other,
    } as const;
    return { ...result(accepted, measure.per === 'committee' ? each : yearly, [rule]), otherReading };
  }
  const byYear = result(sum(yearly), yearly, [rule]);
  if (!mayBeFlat) return byYear;
  const worked = isByYear ? measure.hours : [sum(measure.hours)];
  const flat = sum(worked.map((hours) => (hours.isZero ? hours : cap)));
  return { ...byYear, otherReading: { kind: 'flat-rate', accepted: flat } };
}

const result = (
  accepted: Exact | null,
  parts: readonly Exact[],
  rules: readonly (Rule | null)[],
): RegisterHours => ({
  accepted,
  parts,
  otherReading: null,
  tooFewWords: null,
  rules: rules.filter((rule): rule is Rule => rule !== null),
});

/** A course in English at a bilingual school, in register hours, unrounded. */
export interface LanguageCourse {
  readonly subjectContent: Exact | null;
  readonly total: Exact | null;
  /** The total when the other half counts otherwise; null where the source has one reading. */
  readonly totalByOtherReading: Exact | null;
  readonly rule: Rule | null;
}

/** Half of an English course counts as subject content, but for who teaches English all of it; the school reads of the other half whether it counts (000 s.5, D10). */
export function languageCourse(
  book: RuleBook,
  on: IsoDate,
  hours: Exact,
  teachesEnglish: boolean,
  counts: LanguageCourseShare = 'half',
): LanguageCourse {
  const all = registerHours(book, on, null, { per: 'whole', hours: [hours] })?.accepted ?? null;
  if (teachesEnglish) return { subjectContent: all, total: all, totalByOtherReading: null, rule: null };
  const rule = book.find({
    sector: 'REG',
    key: 'share_english_course_as_subject',
    subject: 'leraar TTO',
    on,
  });
  const part = all && (ruleNumber(rule)?.mul(all) ?? null);
  const [total, other] = counts === 'half' ? [part, all] : [all, part];
  return { subjectContent: part, total, totalByOtherReading: other, rule };
}
