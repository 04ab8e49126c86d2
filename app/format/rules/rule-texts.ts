import { BASIC_RIGHT_TEXTS } from './basic-right-texts';
import { CYCLE_TEXTS } from './cycle-texts';
import { FLANDERS_TEXTS } from './flanders-texts';
import { LUMPSUM_TEXTS } from './lumpsum-texts';
import { MIX_TEXTS } from './mix-texts';
import { PO_TEXTS } from './po-texts';
import { REGISTER_TEXTS } from './register-texts';
import type { RuleText, RuleTexts } from './rule-text';

/** What rules are about, in the order in which they are told. */
const TOPICS: readonly (readonly [topic: string, texts: RuleTexts])[] = [
  ['basisrecht en opgedragen scholing', BASIC_RIGHT_TEXTS],
  ['budget en uren in het po', PO_TEXTS],
  ['10% en bekostiging', LUMPSUM_TEXTS],
  ['plannen en verantwoording', CYCLE_TEXTS],
  ['70-20-10', MIX_TEXTS],
  ['registeruren', REGISTER_TEXTS],
  ['Vlaanderen', FLANDERS_TEXTS],
];

interface ToldRule extends RuleText {
  readonly topic: string;
  /** Its place among the others. */
  readonly order: number;
}

const TOLD: ReadonlyMap<string, ToldRule> = new Map(
  TOPICS.flatMap(([topic, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ key, topic, ...text })),
  ).map(({ key, ...text }, order) => [key, { ...text, order }] as const),
);

const UNKNOWN: ToldRule = {
  name: 'Een andere regel',
  meaning: 'Voor deze regel heeft Rode Draad nog geen uitleg.',
  topic: 'overig',
  order: TOLD.size,
};

/** What a rule is about; a key that was loaded later and has no words yet gets general ones. */
export const ruleText = (key: string): ToldRule => TOLD.get(key) ?? UNKNOWN;

export const hasRuleText = (key: string): boolean => TOLD.has(key);
