import { z } from 'zod';
import { Exact, sum } from '~/app/domain/exact';
import { provenHours } from '~/app/domain/register-evidence';
import { languageCourse, type RegisterMeasure, registerHours } from '~/app/domain/register-hours';
import { REGISTER_KINDS, type RegisterKind } from '~/app/domain/register-kinds';
import {
  adapter,
  count,
  dateIn,
  type ExampleContext,
  type ExampleResult,
  positive,
  rounded,
  told,
  type Unsupported,
  unknownRuleset,
  year,
} from './adapter';

const LANGUAGE_COURSE = 'TTO';
const FIRST_AID = ['EHBO', 'EHBSO', 'BHV'] as const;
const PE_TEACHER = 'lo';
const ENGLISH = ['english', 'engels'];

const kind = z
  .enum([...REGISTER_KINDS, ...FIRST_AID, LANGUAGE_COURSE], 'no kind of the register')
  .transform((word): RegisterKind | typeof LANGUAGE_COURSE =>
    FIRST_AID.some((each) => each === word) ? 'first-aid' : (word as RegisterKind),
  );

const article = z.strictObject({ words: count, placed: z.boolean() });

/** The ways in which an example tells more than the hours of what was done; of one activity only one of them. */
const WAYS = [
  ['hours_per_year'],
  ['meeting_hours'],
  ['hours_per_committee'],
  ['develop_hours', 'teach_hours'],
  ['contact_hours', 'demonstrable_prep', 'other_prep'],
  ['half_days'],
  ['words', 'placed'],
  ['articles'],
];

const fields = z.strictObject({
  kind: kind.optional(),
  subject: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .optional(),
  year: year.optional(),
  hours: positive.optional(),
  hours_per_year: z.array(positive).optional(),
  meeting_hours: z.array(positive).optional(),
  hours_per_committee: z.array(positive).optional(),
  develop_hours: positive.optional(),
  teach_hours: positive.optional(),
  contact_hours: positive.optional(),
  demonstrable_prep: positive.optional(),
  other_prep: positive.optional(),
  half_days: count.optional(),
  words: count.optional(),
  placed: z.boolean().optional(),
  articles: z.array(article).optional(),
  online: z.boolean().optional(),
  test_passed: z.boolean().nullable().optional(),
});

const form = fields
  .refine(
    (inputs) => waysOf(inputs).length === 1 || (waysOf(inputs).length === 0 && inputs.hours !== undefined),
    { message: 'not told in one way what was done' },
  )
  .refine((inputs) => inputs.hours === undefined || agrees(inputs.hours, measureOf(inputs)), {
    message: 'hours that are not the sum of their parts',
  })
  .refine((inputs) => told(inputs, 'words') === told(inputs, 'placed'), {
    message: 'an article without its words or whether it was placed',
  });

type Inputs = Partial<z.output<typeof fields>>;

const waysOf = (inputs: Readonly<Record<string, unknown>>) =>
  WAYS.filter((keys) => told(inputs, ...keys) > 0);

export const registerHoursExample = adapter(form, (inputs, context) => {
  const date = dateIn(context.ruleset, 'REG');
  if (!date) return unknownRuleset(context.ruleset);
  return inputs.kind === LANGUAGE_COURSE
    ? ofLanguageCourse(inputs, context, date)
    : ofActivity(inputs, inputs.kind ?? null, context, date);
});

function ofActivity(
  inputs: Inputs,
  kind: RegisterKind | null,
  { ruleBook }: ExampleContext,
  date: string,
): ExampleResult | Unsupported {
  if (kind === 'first-aid' && inputs.subject !== PE_TEACHER) {
    return inputs.subject === undefined
      ? { unsupported: 'no subject' }
      : { accepted_ru: null, flag: 'ONLY_FOR_PE_TEACHERS' };
  }
  const measure = measureOf(inputs);
  const found = registerHours(ruleBook, date, kind, measure);
  if (!found) return { unsupported: `kind ${kind} told by ${PARTS[measure.per]}` };
  if (found.accepted === null) return { accepted_ru: null, flag: 'NO_RATE' };
  const proven = provenHours(found.accepted, testOf(inputs, kind));
  const done = sum([givenHours(measure), inputs.other_prep ?? Exact.ZERO]);
  const parts = found.parts.map(rounded);
  const { otherReading, tooFewWords } = found;
  return {
    accepted_ru: rounded(proven.accepted),
    pending_ru: rounded(proven.pending),
    ...('hours' in measure
      ? { rejected: rounded(done.sub(found.accepted)), [PARTS[measure.per]]: parts }
      : { [PARTS[measure.per]]: parts }),
    ...(otherReading?.kind === 'flat-rate' ? { if_flat_rate: rounded(otherReading.accepted) } : {}),
    ...(otherReading?.kind === 'per-committee'
      ? {
          reading_per_year: rounded(found.accepted),
          reading_per_committee: rounded(otherReading.accepted),
          flag: 'SEED_CONTRADICTION',
        }
      : {}),
    ...(proven.pending.isZero ? {} : { flag: 'TEST_REQUIRED' }),
    ...(isUnplaced(measure) ? { flag: 'NOT_PLACED' } : {}),
    ...(tooFewWords === null ? {} : { flag: `BELOW_${tooFewWords}_WORDS` }),
  };
}

const PARTS: Readonly<Record<RegisterMeasure['per'], string>> = {
  whole: 'per_activity',
  year: 'per_year',
  meeting: 'per_meeting',
  committee: 'per_committee',
  'half-day': 'per_half_day',
  article: 'per_article',
};

function measureOf(inputs: Inputs): RegisterMeasure {
  if (inputs.hours_per_year) return { per: 'year', hours: inputs.hours_per_year };
  if (inputs.meeting_hours) return { per: 'meeting', hours: inputs.meeting_hours };
  if (inputs.hours_per_committee) return { per: 'committee', hours: inputs.hours_per_committee };
  if (inputs.half_days !== undefined) return { per: 'half-day', count: inputs.half_days };
  if (inputs.articles) return { per: 'article', articles: inputs.articles };
  if (inputs.words !== undefined) {
    return { per: 'article', articles: [{ words: inputs.words, placed: inputs.placed ?? false }] };
  }
  const { develop_hours, teach_hours, contact_hours, demonstrable_prep } = inputs;
  const parts = [develop_hours, teach_hours, contact_hours, demonstrable_prep].flatMap((part) => part ?? []);
  const isApart = parts.length > 0 || inputs.other_prep !== undefined;
  return { per: 'whole', hours: [isApart ? sum(parts) : (inputs.hours ?? Exact.ZERO)] };
}

/** Hours beside their parts say the same; beside half-days or articles they say nothing. */
const agrees = (hours: Exact, measure: RegisterMeasure) =>
  !('hours' in measure) || hours.equals(givenHours(measure));

const givenHours = (measure: RegisterMeasure) => ('hours' in measure ? sum(measure.hours) : Exact.ZERO);

const isUnplaced = (measure: RegisterMeasure) =>
  measure.per === 'article' && measure.articles.some((each) => !each.placed);

/** Online courses need a passed test; of first aid a failed one is told. */
function testOf(
  { online, test_passed }: Inputs,
  kind: RegisterKind | null,
): 'not-needed' | 'passed' | 'open' {
  if (test_passed) return 'passed';
  return online || (kind === 'first-aid' && test_passed === false) ? 'open' : 'not-needed';
}

function ofLanguageCourse(
  inputs: Inputs,
  { ruleBook }: ExampleContext,
  date: string,
): ExampleResult | Unsupported {
  const measure = measureOf(inputs);
  if (inputs.subject === undefined || !('hours' in measure)) return { unsupported: 'no subject or no hours' };
  const isEnglish = ENGLISH.includes(inputs.subject);
  const course = languageCourse(ruleBook, date, sum(measure.hours), isEnglish);
  const both = {
    subject_content_ru: rounded(course.subjectContent),
    accepted_ru: rounded(course.total),
    total_ru: rounded(course.total),
  };
  if (isEnglish) return both;
  return {
    ...both,
    total_ru_reading_a: rounded(course.total),
    total_ru_reading_b: rounded(course.totalByOtherReading),
    flag: 'SEED_AMBIGUOUS',
  };
}
