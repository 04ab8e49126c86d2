import type { SettingKey } from '~/app/domain/settings';
import { whyPathOfKey } from '~/app/features/dashboard/why-path';
import type {
  FigureExplanation,
  RuleView,
  SuppressedExplanation,
} from '~/app/features/figures/explanation-types';
import { rulePath } from '~/app/features/rules/rule-path';
import { RULE_CHOICES } from '~/app/features/settings/rule-choices';
import { formatDate, formatPeriod } from '~/app/format/dates';
import { formatCount } from '~/app/format/numbers';

/** An explanation as it is read; `share` is its own address. */
export interface WhyView {
  title: string;
  about: string;
  value: string | null;
  /** Why there is no number, where that is so. */
  hidden: string | null;
  lines: { depth: number; label: string; text: string; href: string | null }[];
  rules: (RuleView & { href: string | null })[];
  settings: { label: string; value: string; source: string; set: string; href: string | null }[];
  people: string | null;
  period: string | null;
  remarks: string[];
  share: string;
  /** Where the figure stands among the others. */
  back: { href: string; label: string };
}

export function whyView(
  explanation: FigureExplanation | SuppressedExplanation,
  base: string,
  back: WhyView['back'],
  /** Where the settings stand, with what they were before; null: the reader does not see them. */
  settingsPath: string | null = null,
): WhyView {
  const { key, title, about } = explanation;
  const share = whyPathOfKey(base, key);
  if (explanation.suppressed) {
    const { threshold } = explanation;
    return {
      ...NOTHING,
      title,
      about,
      share,
      back,
      hidden: `Achter dit getal staan minder dan ${threshold} mensen. Daarom wordt het niet getoond, en ook niet wat het zou verraden.`,
    };
  }
  const { lines, rules, settings, people, period, remarks, shown } = explanation;
  return {
    title,
    about,
    value: shown,
    hidden: null,
    lines: lines.map(({ depth, label, text, figure }) => ({
      depth,
      label,
      text,
      href: figure === null || figure === key ? null : whyPathOfKey(base, figure),
    })),
    rules: rules.map((rule) => ({ ...rule, href: rulePath(base, rule.id) })),
    settings: settings.map(({ key: setting, label, value, source, setBy, setOn }) => ({
      label,
      value,
      source,
      set:
        setBy === null
          ? 'niet gewijzigd'
          : `ingesteld door ${setBy}${setOn ? ` op ${formatDate(setOn)}` : ''}`,
      href: settingsPath && placeOf(settingsPath, setting),
    })),
    people: people === null ? null : people === 1 ? '1 persoon' : `${formatCount(people)} mensen`,
    period: formatPeriod(period.from, period.to),
    remarks,
    share,
    back,
  };
}

/** A choice of rules has a place of its own on the screen of the settings. */
const placeOf = (path: string, setting: string): string =>
  Object.hasOwn(RULE_CHOICES, setting) ? `${path}#${RULE_CHOICES[setting as SettingKey].slug}` : path;

const NOTHING = {
  value: null,
  lines: [],
  rules: [],
  settings: [],
  people: null,
  period: null,
  remarks: [],
} satisfies Partial<WhyView>;
