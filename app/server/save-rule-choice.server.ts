import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect } from '@remix-run/node';
import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRuleSettings, SettingKey } from '~/app/domain/settings';
import { belowMinimum } from '~/app/features/settings/own-minimum-check';
import { ruleChoiceSchemas } from '~/app/features/settings/rule-choice-schema.server';
import { RULE_CHOICES } from '~/app/features/settings/rule-choices';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import type { SchoolDesk } from './guard.server';

/** Reads and writes one choice of rules; a minimum below the rule's is refused with that minimum named. */
export async function saveRuleChoice<Key extends SettingKey>(desk: SchoolDesk, request: Request, key: Key) {
  const { slug } = RULE_CHOICES[key];
  const submission = parseWithZod(await request.formData(), { schema: ruleChoiceSchemas[key] });
  if (submission.status !== 'success') return json({ form: slug, result: submission.reply() }, 400);
  const value = submission.value as SchoolRuleSettings[Key];
  if (key === 'ownMinimum') {
    const years = [desk.year, SchoolYear.of(desk.today)];
    const own = value as SchoolRuleSettings['ownMinimum'];
    const fieldErrors = belowMinimum(desk.rules, desk.school.sector, years, own);
    if (Object.keys(fieldErrors).length > 0) {
      return json({ form: slug, result: submission.reply({ fieldErrors }) }, 400);
    }
  }
  await desk.change((board) => changeSetting(board, desk.author, { schoolId: desk.school.id, key, value }));
  throw redirect(`${desk.base}/instellingen?opgeslagen=${slug}#${slug}`);
}
