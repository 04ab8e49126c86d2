import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRuleSettings, SettingKey } from '~/app/domain/settings';
import { belowMinimum } from '~/app/features/settings/own-minimum-check';
import { ruleChoiceSchemas } from '~/app/features/settings/rule-choice-schema.server';
import { RULE_CHOICES, settingOfSlug } from '~/app/features/settings/rule-choices';
import { type Asked, notFound, openSchool, type SchoolDesk } from './guard.server';

/** The desk of who may choose, and the choice of the address. */
export async function openRuleChoice(asked: Asked): Promise<{ desk: SchoolDesk; key: SettingKey }> {
  const desk = await openSchool(asked, 'settings.change-rules');
  const key = settingOfSlug(asked.params.choice, desk.school.sector);
  if (!key) throw notFound();
  return { desk, key };
}

/** Reads the form of one choice of rules; a minimum below the rule's comes back with that minimum named. */
export async function readRuleChoice(desk: SchoolDesk, request: Request, key: SettingKey) {
  const { slug } = RULE_CHOICES[key];
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: ruleChoiceSchemas[key] });
  const failed = (told: Parameters<typeof submission.reply>[0]) =>
    ({ failed: json({ form: slug, result: submission.reply(told) }, 400), choice: null }) as const;
  if (submission.status !== 'success') return failed({});
  const value = submission.value as SchoolRuleSettings[SettingKey];
  if (key === 'ownMinimum') {
    const years = [desk.year, SchoolYear.of(desk.today)];
    const own = value as SchoolRuleSettings['ownMinimum'];
    const fieldErrors = belowMinimum(desk.rules, desk.school.sector, years, own);
    if (Object.keys(fieldErrors).length > 0) return failed({ fieldErrors });
  }
  const fields = [...form].flatMap(([name, told]): [string, string][] =>
    typeof told === 'string' ? [[name, told]] : [],
  );
  return { failed: null, choice: { key, value, fields } } as const;
}
