import type { Flag } from '~/app/domain/flags';
import type { Sector } from '~/app/domain/people';
import type { RightGroup } from '~/app/domain/rights-year';

/** What is said otherwise where there is no basic right but hours and a budget. */
const PO_SENTENCES: Partial<Record<Flag, string>> = {
  'no-right-by-rule': 'De cao legt voor deze groep geen uren vast. De school kan zelf iets vastleggen.',
  'leave-not-deducted': 'Verlof maakt uren en budget niet kleiner.',
};

/** What a reader of a figure of a school of that sector has to know beside it; `groups`: of whom alone it holds. */
export function flagSentence(flag: Flag, sector: Sector, groups: readonly RightGroup[] = []): string {
  const sentence = (sector === 'PO' ? PO_SENTENCES[flag] : undefined) ?? FLAG_SENTENCES[flag];
  if (groups.length === 0) return sentence;
  const words = groups.map((group) => GROUP_WORDS[group]);
  const last = words.at(-1) ?? '';
  const named = words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
  return sentence.includes(THIS_GROUP)
    ? sentence.replace(THIS_GROUP, named)
    : `Voor ${named}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

const THIS_GROUP = 'deze groep';

/** The people of a group, where a sentence is about them and not about everybody. */
const GROUP_WORDS: Record<RightGroup, string> = {
  teacher: 'leraren',
  support: 'OOP',
  management: 'directieleden',
  other: 'overige functies',
  hired: "ingehuurde mensen (zzp'ers)",
  agency: 'uitzendkrachten',
  trainee: "LIO's en stagiairs",
};

/** What a reader has to know beside a figure. */
export const FLAG_SENTENCES: Record<Flag, string> = {
  'pro-rata-contested':
    'Of het basisrecht naar de omvang van de baan gaat, was in deze cao omstreden. De cao-partijen verklaarden op 29 maart 2016 dat het zo bedoeld is.',
  'full-amount-for-part-timers': 'De school geeft ook in deeltijd het volle basisrecht.',
  'mid-year-by-policy':
    'Iemand begon, vertrok of veranderde van baan in de loop van het jaar. De cao zegt daar niets over; de school kiest hoe dat telt.',
  'capped-at-full-time': 'Samen telt niet meer dan een volledige baan mee.',
  'leave-not-deducted': 'Verlof maakt het basisrecht niet kleiner.',
  'no-right-by-rule': 'De cao geeft deze groep geen basisrecht. De school kan zelf iets vastleggen.',
  'no-rule-for-date': 'Voor deze datum is geen regel bekend.',
  'rule-value-unknown': 'De regel is er, maar het bedrag of aantal is niet bekend.',
  'rule-not-verified': 'Een van de regels is niet nagekeken in de cao-tekst.',
  'employer-policy': 'Dit is beleid van de werkgever, geen regel uit de cao.',
  'own-value-applied': 'De school geeft meer dan het minimum van de cao.',
  'own-value-below-minimum': 'De school vulde minder in dan het minimum van de cao; het minimum telt.',
  'partly-not-defined': 'Voor een deel van de banen is geen recht vastgelegd. Dat deel telt niet mee.',
  'plan-required': 'Extra uren voor OOP kunnen alleen met een professionaliseringsplan.',
  'extra-pro-rata-not-verified':
    'Of de extra uren voor OOP naar de omvang van de baan gaan, is niet nagekeken.',
  'over-basic-right': 'Er is meer gebruikt dan het recht. Dat mag: het recht is een minimum.',
  'unused-not-defined':
    'Wat er gebeurt met uren die niet zijn gebruikt, is niet vastgelegd: de cao zegt daar niets over.',
  'within-annual-task': 'Een opgedragen activiteit valt binnen de jaartaak.',
  'outside-working-days': 'De activiteit valt buiten de werkdagen.',
  'saving-longer-than-rule': 'Er wordt langer gespaard dan de regel noemt.',
  'guideline-only': '70-20-10 is een richtlijn, geen norm.',
  'denominator-missing': 'De personele lumpsum is nog niet ingevuld bij Instellingen.',
  'denominator-estimate': 'De personele lumpsum is een schatting.',
  'denominator-own-definition':
    'Sinds 2022 heeft de bekostiging geen apart personeel deel meer. Wat hier de personele lumpsum heet, is de keuze van de school.',
  'no-personnel-split': 'De bekostiging heeft geen apart personeel deel.',
  'hour-value-missing':
    'Voor een functiecategorie is geen uurwaarde ingevuld. Die uren tellen nog niet mee; het echte getal is hoger.',
  'hour-value-estimate': 'Een uurwaarde is een schatting.',
  'spread-by-months':
    'Wat geen datum heeft, is over de maanden van het schooljaar verdeeld: 5 van 12 maanden vóór 1 januari, 7 erna.',
  'replacement-beside-absence': 'Vervanging telt alleen mee als de uren zelf niet al zijn meegeteld.',
};
