import type { MidYearPolicy, PolicyGroup, SettingKey } from '~/app/domain/settings';

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
};

export const SETTING_KEYS = Object.keys(RULE_CHOICES) as SettingKey[];

/** The setting of an address; undefined when there is none. */
export const settingOfSlug = (slug: string | undefined): SettingKey | undefined =>
  SETTING_KEYS.find((key) => RULE_CHOICES[key].slug === slug);

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

export const POLICY_GROUP_WORDS: Record<PolicyGroup, string> = {
  management: 'directie',
  other: 'overig',
  hired: 'ingehuurd (zzp’er)',
  agency: 'uitzendkracht',
  trainee: 'LIO of stagiair',
};

export const OWN_MINIMUM_WORDS = { teacher: 'leraar', support: 'OOP' } as const;
