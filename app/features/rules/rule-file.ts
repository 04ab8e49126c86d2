import { z } from 'zod';
import { PRO_RATAS, RULE_SECTORS, RULE_STATUSES, type Rule } from '~/app/domain/rules/rule';
import { subjectsOf } from '~/app/domain/rules/subjects';

const value = z.union([z.number(), z.string(), z.boolean(), z.array(z.number()), z.null()]);

const storedRule = z
  .strictObject({
    id: z.string().min(1),
    version: z.int().positive().optional(),
    sector: z.enum(RULE_SECTORS),
    applies_to: z.array(z.string()).optional(),
    valid_from: z.iso.date().nullable(),
    valid_until: z.iso.date().nullable(),
    function_category: z.string().min(1),
    key: z.string().min(1),
    value,
    unit: z.string().nullable(),
    period: z.string(),
    pro_rata: z.enum(PRO_RATAS).nullable(),
    citation: z.string().min(1),
    status: z.enum(RULE_STATUSES),
    contested: z.string().optional(),
    note: z.string(),
  })
  .refine((rule) => !rule.valid_from || !rule.valid_until || rule.valid_from <= rule.valid_until, {
    message: 'valid_until lies before valid_from',
  });

/** The form of a file with rules, as data. */
export const ruleFileSchema = z
  .strictObject({ version: z.int().positive(), name: z.string().optional(), rules: z.array(storedRule) })
  .transform(({ version, rules }): Rule[] =>
    rules.map((rule) => ({
      id: rule.id,
      version: rule.version ?? version,
      sector: rule.sector,
      appliesTo: rule.applies_to ?? null,
      validFrom: rule.valid_from,
      validUntil: rule.valid_until,
      functionCategory: rule.function_category,
      subjects: subjectsOf(rule.function_category),
      key: rule.key,
      value: rule.value,
      unit: rule.unit,
      period: rule.period,
      proRata: rule.pro_rata,
      citation: rule.citation,
      status: rule.status,
      contested: rule.contested ?? null,
      note: rule.note,
    })),
  );
