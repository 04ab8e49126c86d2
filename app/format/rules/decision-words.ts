/** What two sources say differently, and what Rode Draad does about it; keys are the decisions that rules name. */
const DECISIONS: Readonly<Record<string, string>> = {
  D1: 'De bezwarencommissie las begin 2016 dat ook deeltijders het hele basisrecht krijgen. De cao-partijen verklaarden op 29 maart 2016 dat het recht naar de omvang van de baan gaat. Rode Draad rekent naar de omvang van de baan. De school kan deeltijders het hele basisrecht geven.',
  D2: 'De cao zegt niet wat iemand krijgt die in de loop van het jaar komt of gaat. De school kiest dat zelf; zonder keuze telt elke maand in dienst mee.',
  D9: 'De ene plaats in de bron noemt een maximum per jaar, de andere een maximum per commissie. Rode Draad rekent per jaar en laat de andere uitkomst erbij zien.',
  D10: 'De bron zegt dat de helft als vakinhoud telt, en niets over de andere helft. Rode Draad telt die andere helft niet mee.',
  D14: 'De bron noemt 83 uur per jaar en ook 2 uur per werkweek. Die twee zijn alleen gelijk bij 41,5 werkweken.',
  D17: 'De ene bron noemt vijf jaar, pagina’s van het register uit 2017-2019 noemen vier jaar. Rode Draad rekent met vijf jaar.',
};

const UNKNOWN = 'Een andere bron leest deze regel anders.';

/** Why a rule is contested; a decision that was loaded later gets general words. */
export function decisionWords(decision: string): string {
  return DECISIONS[decision] ?? UNKNOWN;
}

export const hasDecisionWords = (decision: string): boolean => Object.hasOwn(DECISIONS, decision);
