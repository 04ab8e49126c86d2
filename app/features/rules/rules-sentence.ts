import { ruleCarriesMark } from '~/app/domain/rules/rule';
import type { RulesOfYear } from '~/app/domain/rules/rules-of-year';
import { counted } from '~/app/format/counted';
import { formatCount } from '~/app/format/numbers';
import { ruleName } from '~/app/format/rules/rule-name';

/** What matters of the rules of a year: how many there are, how sure they are, and what nobody laid down. */
export function rulesSentence({ own, register, gaps }: RulesOfYear, yearLabel: string): string {
  const rules = [...own, ...register];
  if (rules.length === 0) return `Voor ${yearLabel} kennen we geen regels.`;
  const unsure = rules.filter(ruleCarriesMark);
  const unseen = unsure.filter(({ status }) => status === 'NOT-VERIFIED').length;
  const open = [
    ...rules.filter(({ value }) => value === null).map((rule) => [rule.key, rule.functionCategory] as const),
    ...gaps.map((gap) => [gap.key, gap.subject] as const),
  ].map(([key, whom]) => inSentence(ruleName({ key, functionCategory: whom })));
  return [
    `In ${yearLabel} ${rules.length === 1 ? 'geldt' : 'gelden'} ${counted(rules.length, 'regels')}.`,
    surenessSentence(unseen, unsure.length - unseen),
    open.length > 0 ? `Niet vastgelegd in de regels: ${[...new Set(open)].join('; ')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function surenessSentence(unseen: number, otherwise: number): string {
  if (unseen + otherwise === 0) return 'Ze zijn allemaal nagekeken.';
  const parts = [
    ...(unseen > 0
      ? [`${unseen === 1 ? 'is één' : `zijn ${formatCount(unseen)}`} niet nagekeken in de tekst van de cao`]
      : []),
    ...(otherwise > 0
      ? [
          `${otherwise === 1 ? 'is van één' : `is van ${formatCount(otherwise)}`} de bron of de uitleg niet zeker`,
        ]
      : []),
  ];
  return `Daarvan ${parts.join(', en ')}.`;
}

/** A name inside a sentence; what begins with a figure or an abbreviation stays as it is. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
