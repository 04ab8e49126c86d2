import { explain } from '~/app/domain/explanation';
import type { SettingKey } from '~/app/domain/settings';
import { counted, type Explained } from './explained';
import { CHECK_FIGURES, type ParsedKey } from './figure-keys';
import { consentRule, type PeopleCheck, peopleFound } from './people-checks';
import type { Workings } from './workings';

const TITLES: Record<PeopleCheck, string> = {
  'over-full-time': 'Mensen met banen die samen meer zijn dan een volledige baan',
  'charged-above-right': 'Mensen van wie meer is opgedragen dan er van hun basisrecht over is',
};
/** What the school chose about it. */
const SETTINGS: Record<PeopleCheck, readonly SettingKey[]> = {
  'over-full-time': ['capAtFullTime'],
  'charged-above-right': [],
};

/** Why a finding is about so many people. */
export function explainPeopleCheck(workings: Workings, { name, scope }: ParsedKey): Explained | null {
  const check = (Object.keys(CHECK_FIGURES) as PeopleCheck[]).find((each) => CHECK_FIGURES[each] === name);
  if (!check || scope !== '') return null;
  const { question, settings } = workings;
  const people = peopleFound(workings, check).length;
  const { formula } = counted('participants', people);
  const rules = check === 'charged-above-right' ? [consentRule(workings)] : [];
  return {
    title: TITLES[check],
    unit: 'count',
    explanation: explain(formula, { rules, settings: SETTINGS[check], chosen: settings }),
    people,
    period: { start: question.year.start, end: question.year.end },
    links: new Map(),
  };
}
