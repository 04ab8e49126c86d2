/** What a rule is about, in Dutch. */
export interface RuleText {
  /** Short, as it stands in a table: `Basisrecht in uren`. */
  readonly name: string;
  /** What the rule says, without its value, in one or two short sentences. */
  readonly meaning: string;
  /** What the numbers of a list stand for, in their order. */
  readonly parts?: readonly string[];
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
