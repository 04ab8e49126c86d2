/** What an example is about; keys are the letters of the groups. */
const GROUPS: Readonly<Record<string, string>> = {
  A: 'basisrecht in het vo',
  B: 'gebruiken, vervallen en meenemen',
  C: 'opgedragen scholing',
  D: 'taakbeleid',
  E: '10% van de personele lumpsum',
  F: 'termijnen van plannen',
  G: 'registeruren',
  H: 'po',
  I: 'latere cao’s in het vo',
  J: 'Vlaanderen',
  K: '70-20-10 en kosten',
};

/** The rules that an example is worked out with. */
const RULE_SETS: Readonly<Record<string, string>> = {
  'VO-2014': 'CAO VO 2014-2015',
  'VO-2016': 'CAO VO 2016-2017',
  'VO-2018': 'CAO VO 2018-2019 en later',
  'VO-2023': 'CAO VO 2023-2024 en later',
  'VO-2022-FUNDING': 'bekostiging vo vanaf 2022',
  'HANDBOOK-2014': 'handreiking van Voion (2014)',
  'PO-2014': 'CAO PO vóór 2019-2020',
  'PO-2019': 'CAO PO 2019-2020 en later',
  'PO-2021-GRANT': 'subsidie po 2021-2022',
  'PO-2023': 'CAO PO 2023-2024',
  'PO-2024': 'CAO PO 2024-2025',
  'PO-REGISTER': 'schoolleidersregister po',
  'REG-2015': 'lerarenregister tot 1 augustus 2022',
  'REG-2015+VO-2014': 'lerarenregister en CAO VO 2014-2015',
  VL: 'Vlaams kwaliteitsdecreet',
  'VL-2023': 'Vlaamse professionaliseringsmiddelen',
};

/** What the outcome of an example rests on. */
const BASES: Readonly<Record<string, string>> = {
  SEED: 'staat in de bron',
  'SEED+LOGIC': 'volgt uit de bron',
  'SEED+INPUT': 'regel uit de bron, bedrag als voorbeeld',
  'SEED+LAYOUT': 'tabel uit de bron, de kolommen gingen verloren',
  'SEED+DECISION': 'regel uit de bron, uitwerking door Rode Draad',
  'SEED-CONTESTED': 'staat in de bron, de uitleg is omstreden',
  'SEED-AMBIGUOUS': 'de bron kan op meer manieren worden gelezen',
  'SEED-SILENT': 'de bron zegt hier niets over',
  LOGIC: 'volgt vanzelf',
  DECISION: 'keuze van Rode Draad',
  'PRODUCT-DECISION': 'keuze van Rode Draad',
  ASSUMPTION: 'aanname van Rode Draad',
  'WEB-VERIFIED': 'nagekeken op een openbare pagina',
  'WEB-VERIFIED-SECONDARY': 'alleen gezien bij een ander dan de cao-partijen',
  'WEB+DECISION': 'openbare cijfers, uitwerking door Rode Draad',
  'WEB-VERIFIED+DECISION': 'openbare cijfers, uitwerking door Rode Draad',
};

const letterOf = (group: string): string => group.charAt(0);

export const exampleGroupWords = (group: string): string => GROUPS[letterOf(group)] ?? group;
export const ruleSetWords = (ruleset: string): string => RULE_SETS[ruleset] ?? ruleset;
export const basisWords = (basis: string): string => BASES[basis] ?? basis;

/** Whether the group, the rule set and the basis of an example all have their Dutch words. */
export const hasHeadWords = (example: { group: string; ruleset: string; basis: string }): boolean =>
  Object.hasOwn(GROUPS, letterOf(example.group)) &&
  Object.hasOwn(RULE_SETS, example.ruleset) &&
  Object.hasOwn(BASES, example.basis);
