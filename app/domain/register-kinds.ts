/** The kinds of activities of the teacher register (000 s.3, s.4): 1-4 formal, 5 inside school, 6 outside, 7 self-study. */
export const REGISTER_KINDS = [
  ...['1', '2', '3', '4'],
  ...[
    '5.1.a',
    '5.1.b',
    '5.1.c',
    '5.1.d',
    '5.1.e',
    '5.2.a',
    '5.2.b',
    '5.2.c',
    '5.2.d',
    '5.3.a',
    '5.3.b',
    '5.3.c',
  ],
  ...['5.4.a', '5.4.b', '5.4.c', '5.4.d', '5.4.e', '5.5.a', '5.5.b'],
  ...['6.1.a', '6.1.b', '6.1.c', '6.1.d', '6.1.e', '6.2.a', '6.2.b', '6.2.c', '6.2.d', '6.2.e', '6.2.f'],
  ...['6.3.a', '6.3.b', '6.4.a', '6.4.b', '6.4.c', '6.4.d', '6.4.e', '6.5.a', '6.5.b'],
  ...['7.1.a', '7.1.b', '7.2.a', '7.2.b', '7.3.a', '7.4.a', '7.4.b', '7.4.c', '7.4.d'],
  ...['7.5.a', '7.5.b', '7.5.c', '7.6.a', '7.6.b'],
  'first-aid',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** How hours of a kind become register hours; `rate`, `cap` and `minWords` are keys of rules. */
export type Valuation =
  | { readonly per: 'hour'; readonly rate: string }
  | {
      readonly per: 'year' | 'meeting' | 'committee';
      readonly cap: string;
      readonly subject: string;
      /** The source can be read as a fixed amount for a year, whatever the hours. */
      readonly mayBeFlat?: boolean;
    }
  | { readonly per: 'half-day'; readonly rate: string }
  | { readonly per: 'article'; readonly rate: string | null; readonly minWords: string | null };

const TEACHER = 'teacher';
const COURSE: Valuation = { per: 'hour', rate: 'rate_5.4.e_6.5.a_course_giving' };
const ARTICLE: Valuation = {
  per: 'article',
  rate: 'rate_7.4.a_7.4.b_article',
  minWords: 'min_words_7.4.a_7.4.b',
};
/** The source names columns and books, but gives them no rate. */
const NO_RATE: Valuation = { per: 'article', rate: null, minWords: null };

const VALUATIONS: Readonly<Partial<Record<RegisterKind, Valuation>>> = {
  '5.5.a': { per: 'year', cap: 'cap_5.5.a_mr_or', subject: TEACHER, mayBeFlat: true },
  '5.4.e': COURSE,
  '6.5.a': COURSE,
  '6.2.b': { per: 'meeting', cap: 'cap_6.2.b_exam_discussion', subject: TEACHER },
  '6.2.e': { per: 'committee', cap: 'cap_6.2.e_committee', subject: TEACHER },
  '6.4.a': { per: 'half-day', rate: 'rate_6.4.a_union_meeting' },
  '6.4.c': { per: 'year', cap: 'cap_6.4.c_board_seat', subject: TEACHER, mayBeFlat: true },
  '7.4.a': ARTICLE,
  '7.4.b': ARTICLE,
  '7.4.c': NO_RATE,
  '7.4.d': NO_RATE,
  'first-aid': { per: 'year', cap: 'cap_first_aid', subject: 'leraar LO' },
};

/** How a kind is valued; a kind without a rule of its own, or no kind, is one register hour for each clock hour. */
export function valuationOf(kind: RegisterKind | null): Valuation {
  return (kind && VALUATIONS[kind]) ?? { per: 'hour', rate: 'ru_per_clock_hour' };
}
