/** Titles of the worked examples on plans and their terms. */
export const CYCLE_TITLES: Readonly<Record<string, string>> = {
  EX044: 'Wanneer de kaders opnieuw aan de beurt zijn',
  EX045: 'De kaders zijn te laat',
  EX046: 'Wanneer een persoonlijk plan opnieuw aan de beurt is',
  EX047: 'Plan van 29 februari',
  EX048: 'Een jaar zonder collectief plan',
  EX049: 'Hoeveel mensen een geldig plan hebben',
  EX050: 'EVC-traject opnieuw',
  EX051: 'EVC-traject te vroeg',
  EX052: 'EVC-traject met meer dan mbo',
  EX053: 'Startkwalificatie',
};
