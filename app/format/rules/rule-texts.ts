import { BASIC_RIGHT_TEXTS } from './basic-right-texts';
import { CYCLE_TEXTS } from './cycle-texts';
import { FLANDERS_TEXTS } from './flanders-texts';
import { LUMPSUM_TEXTS } from './lumpsum-texts';
import { MIX_TEXTS } from './mix-texts';
import { PO_TEXTS } from './po-texts';
import { REGISTER_TEXTS } from './register-texts';
import type { RuleText, RuleTexts } from './rule-text';

const TEXTS: RuleTexts = {
  ...BASIC_RIGHT_TEXTS,
  ...LUMPSUM_TEXTS,
  ...CYCLE_TEXTS,
  ...MIX_TEXTS,
  ...PO_TEXTS,
  ...REGISTER_TEXTS,
  ...FLANDERS_TEXTS,
};

const UNKNOWN: RuleText = {
  name: 'Een andere regel',
  meaning: 'Voor deze regel heeft Rode Draad nog geen uitleg.',
};

/** What a rule is about; a key that was loaded later and has no words yet gets general ones. */
export function ruleText(key: string): RuleText {
  return Object.hasOwn(TEXTS, key) ? (TEXTS[key] ?? UNKNOWN) : UNKNOWN;
}

export const hasRuleText = (key: string): boolean => Object.hasOwn(TEXTS, key);
