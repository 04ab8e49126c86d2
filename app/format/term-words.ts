import type { TermName } from '~/app/domain/explanation';
import { CAO_KIND_WORDS, CONTRACT_TYPE_WORDS, FUNCTION_CATEGORY_WORDS, LEARNING_KIND_WORDS } from './words';

const TERM_WORDS: Record<TermName, string> = {
  basicRight: 'basisrecht',
  fullTimeRight: 'basisrecht bij een volledige baan',
  extraRight: 'extra uren bij een volledige baan',
  jobSize: 'betrekkingsomvang',
  yearShare: 'deel van het schooljaar',
  scaling: 'teruggebracht tot een volledige baan',
  granted: 'toegekend',
  carriedIn: 'meegenomen uit vorige jaren',
  available: 'beschikbaar',
  used: 'gebruikt',
  planned: 'gepland',
  toChoose: 'nog te kiezen',
  remaining: 'over',
  expired: 'al verlopen',
  leftOfGrant: 'over van het recht van dit jaar',
  keptLonger: 'eerder meegenomen en nog geldig',
  agreed: 'afgesproken om mee te nemen',
  carriedOut: 'gaat mee naar volgend jaar',
  lapsing: 'vervalt',
  overspent: 'meer gebruikt dan het recht',
  assigned: 'opgedragen',
  consented: 'met akkoord ten laste van het basisrecht',
  fromBasicRight: 'uit het basisrecht',
  employerPart: 'voor de werkgever',
  elementD: 'taakbeleid, onderdeel d',
  elsewhere: 'elders in het taakbeleid',
  found: 'gevonden in het taakbeleid',
  required: 'nodig',
  shortfall: 'tekort',
  share: 'aandeel',
  partOfTotal: 'deel',
  total: 'totaal',
  guideline: 'richtlijn',
  difference: 'verschil',
  hoursSpent: 'uren',
  hourValue: 'uurwaarde',
  yearlyCost: 'jaarkosten van een volledige baan',
  annualHours: 'uren van een volledige baan per jaar',
  timeValue: 'tijd',
  moneySpent: 'geld',
  requiredShare: 'deel dat de cao vraagt',
  personnelLumpsum: 'personele lumpsum',
  totalLumpsum: 'hele bekostiging',
  personnelShare: 'personeel deel',
  formationPlaces: 'formatieplaatsen',
  formationPrice: 'prijs van een formatieplaats',
  fixedAmount: 'vast bedrag',
  pupilAmount: 'bedrag per leerling',
  pupils: 'leerlingen',
  pupilGrant: 'subsidie voor starters en schoolleiders',
  spentInSchoolYear: 'besteed in het schooljaar',
  monthsShare: 'deel van de maanden',
  participants: 'medewerkers',
  hoursEach: 'uren per persoon',
  absenceCost: 'verletkosten',
  fee: 'deelnamekosten',
  trainer: 'trainer',
  travel: 'reiskosten',
  location: 'locatie',
  material: 'materiaal',
  replacement: 'vervanging',
  activityCost: 'kosten van de activiteit',
  rounding: 'afronding, zodat de delen samen het geheel zijn',
  availableAndMore: 'beschikbaar en wat er meer is gebruikt',
  withinRight: 'gebruikt binnen het recht',
  plannedWithin: 'gepland binnen wat over is',
  betweenJobs: 'verrekend tussen banen van dezelfde mensen',
};

/** What some terms are called where they are of another right than the basic right. */
export type TermWords = Partial<Readonly<Record<TermName, string>>>;

const ABOUT_WORDS: Readonly<Record<string, string>> = {
  ...FUNCTION_CATEGORY_WORDS,
  ...CONTRACT_TYPE_WORDS,
  ...LEARNING_KIND_WORDS,
  ...CAO_KIND_WORDS,
  'basic-right': 'basisrecht',
  assigned: 'overige scholing',
  'activity-costs': 'kosten van activiteiten',
  'general-costs': 'algemene kosten',
  rest: 'overige samen',
};

/** A term by its name and, where it is one of several, whose: `basisrecht, leraar`. */
export function termLabel(name: TermName, about?: string, own: TermWords = {}): string {
  const words = own[name] ?? TERM_WORDS[name] ?? name;
  if (!about) return words;
  const whose = about
    .split(':')
    .map((part) => ABOUT_WORDS[part] ?? part)
    .join(', ');
  return name === 'partOfTotal' ? whose : `${words}, ${whose}`;
}
