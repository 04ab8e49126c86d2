import type { Sector } from '~/app/domain/people';
import type { SavingReading } from '~/app/domain/saving';
import {
  type CommitteeCap,
  isSettingOf,
  type LanguageCourseShare,
  type LeaderRegistration,
  type MidYearPolicy,
  type PolicyGroup,
  type SettingKey,
  type TenPercentLevel,
} from '~/app/domain/settings';

/** One choice of rules as the screen tells about it. */
interface RuleChoiceWords {
  /** In the address. */
  slug: string;
  title: string;
  explanation: string;
  /** Where the choice comes from. */
  source: string;
}

export const RULE_CHOICES: Record<SettingKey, RuleChoiceWords> = {
  midYearPolicy: {
    slug: 'in-of-uit-dienst',
    title: 'In of uit dienst in de loop van het jaar',
    explanation:
      'Hoeveel basisrecht krijgt iemand die niet het hele schooljaar in dienst is, of die meer of minder gaat werken?',
    source: 'De cao regelt dit niet (artikel 17.6). De school kiest zelf.',
  },
  capAtFullTime: {
    slug: 'meer-dan-voltijd',
    title: 'Meer dan een volledige baan',
    explanation:
      'Heeft iemand samen meer dan één volledige baan, dan telt elke baan mee. Of telt samen hoogstens één volledige baan?',
    source: 'De cao regelt dit niet. De school kiest zelf.',
  },
  fullAmountForPartTimers: {
    slug: 'deeltijd',
    title: 'Deeltijd',
    explanation: 'Krijgt iemand die in deeltijd werkt een deel van het basisrecht, of het hele?',
    source:
      'De cao rekent naar de omvang van de baan (artikel 6.1.2). Of dat ook voor het basisrecht geldt, was tot half 2016 omstreden.',
  },
  employerPolicy: {
    slug: 'zonder-basisrecht',
    title: 'Wie volgens de cao geen basisrecht heeft',
    explanation:
      'De school mag ook directie, stagiairs en mensen van buiten uren en geld geven. Vul in wat iemand met een volledige baan krijgt. Leeg is: niet vastgelegd.',
    source:
      'De cao noemt hen niet bij het basisrecht (artikel 17.4 en 17.5). Dit is beleid van de werkgever.',
  },
  ownMinimum: {
    slug: 'eigen-minimum',
    title: 'Een hoger basisrecht',
    explanation:
      'De cao noemt een minimum. Vul in wat iemand met een volledige baan op deze school krijgt, als dat meer is. Leeg is: het minimum van de cao.',
    source: 'Het basisrecht is een minimum (artikel 17.8.1). Meer mag, minder niet.',
  },
  supportExtraHours: {
    slug: 'extra-uren-oop',
    title: 'Extra uren voor OOP',
    explanation:
      'Sinds mei 2023 kan OOP met een professionaliseringsplan 43 uur meer krijgen. Geldt dat als iemand erom vraagt, of voor iedereen met een plan?',
    source: 'Cao-akkoord VO 2023.',
  },
  smallGroupThreshold: {
    slug: 'kleine-groepen',
    title: 'Kleine groepen',
    explanation:
      'Van een groep met minder mensen zien MR, bestuur en schoolleiding geen getal, zodat niemand te herkennen is.',
    source: 'Voorstel van Rode Draad: vijf. Hoger mag, lager niet.',
  },
  tenPercentLevel: {
    slug: 'niveau-tien-procent',
    title: 'Waar de 10% wordt getoetst',
    explanation:
      'Moet deze school zelf 10% van de personele lumpsum aan professionalisering besteden, of geldt dat voor alle scholen van het bestuur samen?',
    source: 'De cao noemt geen niveau (artikel 17.2.1). Voorstel van Rode Draad: het bestuur.',
  },
  savingReading: {
    slug: 'sparen',
    title: 'Sparen van het individuele budget',
    explanation:
      'Een directielid mag budget sparen. Is elk jaarbudget een vast aantal jaren te gebruiken, of mag er van een vast aantal jaarbudgetten iets over zijn?',
    source: 'De cao PO kan op twee manieren worden gelezen (artikel 9.6.3).',
  },
  committeeCap: {
    slug: 'maximum-commissie',
    title: 'Registeruren voor een commissie',
    explanation:
      'Voor werk in een commissie telt een beperkt aantal registeruren mee. Geldt dat maximum per jaar, of voor elke commissie apart?',
    source: 'De bron noemt op de ene plaats het jaar en op de andere de commissie (Registerleraar.nl).',
  },
  languageCourse: {
    slug: 'cursus-engels',
    title: 'Cursus Engels op een tweetalige school',
    explanation:
      'Telt van een cursus Engels alleen de helft mee als registeruren, of ook de andere helft? Voor wie Engels geeft, telt altijd alles.',
    source: 'De bron zegt alleen dat de helft als vakinhoud telt (Registerleraar.nl).',
  },
  leaderRegistration: {
    slug: 'herregistratie-schoolleiders',
    title: 'Herregistratie van schoolleiders',
    explanation: 'Na hoeveel jaar moet een schoolleider zich opnieuw laten registreren?',
    source:
      'De cao PO noemt vijf jaar. Pagina’s van het Schoolleidersregister PO uit 2014 tot 2019 noemen vier jaar.',
  },
  registerPortfolio: {
    slug: 'registerdossier',
    title: 'Registerdossier',
    explanation:
      'Mogen leraren hun registeruren bijhouden in een eigen dossier? Het lerarenregister is afgeschaft op 1 augustus 2022; het dossier is dus vrijwillig. Rode Draad heeft dit dossier nog niet. Je keuze geldt zodra het er is.',
    source: 'Voorstel van Rode Draad: uit.',
  },
  otherRights: {
    slug: 'andere-rechten',
    title: 'Andere rechten bijhouden',
    explanation:
      'Ontwikkeltijd en keuzebudget zijn andere rechten dan het basisrecht. Wil de school ze per persoon bijhouden? Ze staan dan naast het basisrecht en tellen daar nooit in mee, en ook niet in de 10%.',
    source: 'Cao VO 2022-2023 (keuzebudget). Voorstel van Rode Draad: uit.',
  },
  retentionYears: {
    slug: 'bewaartermijn',
    title: 'Bewaartermijn',
    explanation:
      'Hoeveel jaar na het einde van iemands laatste dienstverband blijven de persoonsgegevens bewaard? Daarna staat die persoon op de lijst om te wissen. De totalen van de school veranderen daardoor niet.',
    source:
      'De wet noemt geen termijn: de school kiest zelf, niet langer dan nodig is. Voorstel van Rode Draad: twee jaar.',
  },
};

/** What is told otherwise where there is no basic right but hours and a budget. */
const PO_CHOICES: Partial<Record<SettingKey, Omit<RuleChoiceWords, 'slug'>>> = {
  midYearPolicy: {
    title: 'In of uit dienst in de loop van het jaar',
    explanation:
      'Hoeveel uren en budget krijgt iemand die niet het hele jaar in dienst is, of die meer of minder gaat werken?',
    source: 'De cao regelt dit niet. De school kiest zelf.',
  },
  employerPolicy: {
    title: 'Wie volgens de cao geen uren of budget heeft',
    explanation:
      'De school mag ook directie, stagiairs en mensen van buiten uren en geld geven. Vul in wat iemand met een volledige baan krijgt. Leeg is: niet vastgelegd.',
    source: 'De cao legt voor directie geen uren vast. Dit is beleid van de werkgever.',
  },
  ownMinimum: {
    title: 'Meer uren of een hoger budget',
    explanation:
      'Vul in wat iemand met een volledige baan op deze school krijgt, als dat meer is dan in de cao staat. Leeg is: wat in de cao staat.',
    source: 'Voorstel van Rode Draad: meer mag, minder niet.',
  },
};

/** What a choice is about, as it is told in a sector. */
export const ruleChoiceWords = (key: SettingKey, sector: Sector): RuleChoiceWords => ({
  ...RULE_CHOICES[key],
  ...(sector === 'PO' ? PO_CHOICES[key] : undefined),
});

export const SETTING_KEYS = Object.keys(RULE_CHOICES) as SettingKey[];

/** The choices that a school of this sector has. */
export const settingKeysOf = (sector: Sector): SettingKey[] =>
  SETTING_KEYS.filter((key) => isSettingOf(sector, key));

/** The setting of an address; undefined when this sector has none there. */
export const settingOfSlug = (slug: string | undefined, sector: Sector): SettingKey | undefined =>
  settingKeysOf(sector).find((key) => RULE_CHOICES[key].slug === slug);

export const MID_YEAR_WORDS: Record<MidYearPolicy, string> = {
  months: 'een deel, per maand dat iemand in dienst is',
  days: 'een deel, per dag dat iemand in dienst is',
  full: 'alles',
};

export const CAP_WORDS = { nee: 'elke baan telt mee', ja: 'samen hoogstens één volledige baan' } as const;

export const PART_TIME_WORDS = {
  nee: 'een deel, naar de omvang van de baan',
  ja: 'het hele basisrecht',
} as const;

export const EXTRA_HOURS_WORDS = {
  'on-request': 'als iemand erom vraagt',
  'with-every-plan': 'voor iedereen met een plan',
} as const;

export const TEN_PERCENT_LEVEL_WORDS: Record<TenPercentLevel, string> = {
  board: 'voor alle scholen van het bestuur samen',
  school: 'voor deze school apart',
};

export const SAVING_WORDS: Record<SavingReading, string> = {
  years: 'elk jaarbudget is een vast aantal jaren te gebruiken',
  grants: 'van een vast aantal jaarbudgetten mag iets over zijn',
};

export const COMMITTEE_CAP_WORDS: Record<CommitteeCap, string> = {
  'per-year': 'per jaar, alle commissies samen',
  'per-committee': 'voor elke commissie apart',
};

export const LANGUAGE_COURSE_WORDS: Record<LanguageCourseShare, string> = {
  half: 'alleen de helft telt mee',
  whole: 'alles telt mee',
};

export const LEADER_REGISTRATION_WORDS: Record<LeaderRegistration, string> = {
  agreement: 'zoals de cao zegt: na vijf jaar',
  register: 'zoals het register zei: na vier jaar',
};

export const ON_OFF_WORDS = { nee: 'nee', ja: 'ja' } as const;

export const POLICY_GROUP_WORDS: Record<PolicyGroup, string> = {
  management: 'directie',
  other: 'overig',
  hired: 'ingehuurd (zzp’er)',
  agency: 'uitzendkracht',
  trainee: 'LIO of stagiair',
};

export const OWN_MINIMUM_WORDS = { teacher: 'leraar', support: 'OOP' } as const;
