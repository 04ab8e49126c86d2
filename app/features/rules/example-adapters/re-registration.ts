import { z } from 'zod';
import { Exact } from '~/app/domain/exact';
import { fteShare } from '~/app/domain/fte';
import {
  mostGeneralHours,
  normAgainstRight,
  normYears,
  REGISTER_SECTORS,
  registerNorms,
  reRegistration,
} from '~/app/domain/re-registration';
import { rightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { adapter, dateIn, type ExampleAdapter, fte, positive, rounded, unknownRuleset } from './adapter';
import { functionCategory } from './staff';

const years = z.int().positive();
/** Special education has several names in the sources. */
const SPECIAL = ['VSO', 'SVO', 'S(V)O', '(V)SO'] as const;
const sector = z
  .enum([...REGISTER_SECTORS, ...SPECIAL])
  .transform((word) => REGISTER_SECTORS.find((each) => each === word) ?? 'SO');

const hoursForm = z
  .strictObject({
    sector,
    years: years.optional(),
    total_ru: positive,
    primary_process_ru: positive,
    subject_content_ru: positive.optional(),
  })
  .refine((inputs) => inputs.sector !== 'VO' || inputs.subject_content_ru !== undefined, {
    message: 'no subject_content_ru',
  });

const ofHours = adapter(hoursForm, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'REG');
  if (!date) return unknownRuleset(ruleset);
  const norms = registerNorms(ruleBook, date, inputs.sector);
  if (inputs.years !== undefined && inputs.years > (normYears(norms.total) ?? 0)) {
    return { unsupported: 'hours of more years than the norm is for' };
  }
  const result = reRegistration(norms, {
    total: inputs.total_ru,
    primary: inputs.primary_process_ru,
    subject: inputs.subject_content_ru ?? Exact.ZERO,
  });
  const { total, primary, subject } = result;
  return {
    total_ok: total.ok,
    primary_ok: primary.ok,
    subject_ok: subject.ok,
    re_registration: result.complies,
    missing: {
      total: rounded(total.missing),
      primary: rounded(primary.missing),
      subject: rounded(subject.missing),
    },
  };
});

const freePartForm = z.strictObject({
  sector: sector.optional(),
  total_ru: positive,
  primary_min: positive.optional(),
  years: years.optional(),
});

const ofFreePart = adapter(freePartForm, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'REG');
  if (!date) return unknownRuleset(ruleset);
  const norms = registerNorms(ruleBook, date, inputs.sector ?? null);
  const [primary, spread] = [
    inputs.primary_min ?? norms.primary.value,
    inputs.years ?? normYears(norms.total),
  ];
  if (!primary || spread === null) return unknownRuleset(ruleset);
  return {
    max_general_ru: rounded(mostGeneralHours(inputs.total_ru, primary)),
    average_per_year: rounded(inputs.total_ru.div(Exact.of(spread))),
  };
});

const jobForm = z.strictObject({
  sector: z.literal('VO').optional(),
  function_category: functionCategory.optional(),
  fte,
  years: years.optional(),
});

const ofJob = adapter(jobForm, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'REG');
  if (!date) return unknownRuleset(ruleset);
  const { total } = registerNorms(ruleBook, date, null);
  const span = inputs.years ?? normYears(total);
  const category = inputs.function_category?.category ?? 'teacher';
  const year = rightsYear(ruleBook, 'VO', SchoolYear.of(date), DEFAULT_SETTINGS);
  const full = year.full.hours.get(category)?.value;
  if (!total.value || !full || span === null) return { unsupported: 'no norm or no basic right' };
  const result = normAgainstRight(total.value, full, fteShare(inputs.fte), Exact.of(span));
  return {
    [`basic_right_hours_${span}y`]: rounded(result.hours),
    norm_ru: rounded(total.value),
    gap: rounded(result.gap),
    break_even_fte: result.breakEvenSize?.roundHalfUp(4).toNumber() ?? null,
  };
});

/** Hours against the norm, the free part of a total, or the norm against the hours that a job gives. */
export const reRegistrationExample: ExampleAdapter = (inputs, context) => {
  const keys = typeof inputs === 'object' && inputs !== null ? inputs : {};
  if ('fte' in keys) return ofJob(inputs, context);
  return 'primary_process_ru' in keys ? ofHours(inputs, context) : ofFreePart(inputs, context);
};
