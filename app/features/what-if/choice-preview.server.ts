import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRuleSettings, SettingKey } from '~/app/domain/settings';
import { listNames } from '~/app/features/figures/list-queries.server';
import { findWhatIf } from '~/app/features/figures/what-if.server';
import { listClosedYears } from '~/app/features/settings/closed-years-queries.server';
import { settingText } from '~/app/features/settings/rule-choice-texts';
import { ruleChoiceWords } from '~/app/features/settings/rule-choices';
import type { SchoolDesk } from '~/app/server/guard.server';
import { movedView } from './moved-view';

/** What a choice of rules would change, before anything is kept of it; `fields` are those of its form. */
export async function choicePreview<Key extends SettingKey>(
  desk: SchoolDesk,
  choice: { key: Key; value: SchoolRuleSettings[Key]; fields: [name: string, value: string][] },
) {
  const { school, year, today, rules, base } = desk;
  const { key, value, fields } = choice;
  const seesPersons = desk.may('persons.view');
  const audience = seesPersons ? ('persons' as const) : ('totals' as const);
  const question = { school, location: null, year, today, rules, audience };
  const { whatIf, names, closed } = await desk.read(async (board) => ({
    whatIf: await findWhatIf(board, question, { settings: { [key]: value } }),
    names: seesPersons ? await listNames(board, school.id) : null,
    closed: await listClosedYears(board, school.id),
  }));
  const { title, slug } = ruleChoiceWords(key, school.sector);
  return {
    title,
    year: year.label,
    school: school.name,
    before: settingText(key, whatIf.before.settings[key]),
    after: settingText(key, value),
    moved: movedView(whatIf, names),
    isClosed: closed.includes(year.first),
    closed: closed.map((first) => SchoolYear.starting(first).label),
    fields,
    save: `${base}/instellingen/rekenregels/${slug}/vastleggen`,
    back: `${base}/instellingen#${slug}`,
  };
}
export type ChoicePreview = Awaited<ReturnType<typeof choicePreview>>;
