import type { LearningKind } from '~/app/domain/activities';
import type { SpendingKind } from '~/app/domain/lumpsum';
import { FUNCTION_CATEGORIES, type FunctionCategory } from '~/app/domain/people';
import type { SchoolYear } from '~/app/domain/school-year';
import type { Measure } from './mix-types';
import type { RightAmounts } from './rights-types';

/** A figure's key as it stands in the address: its name and, behind `?`, whose figure it is. */
export function figureKey(name: string, scope = ''): string {
  return scope === '' ? name : `${name}?${scope}`;
}

export const CATEGORY_NAMES: Readonly<Record<FunctionCategory, string>> = {
  teacher: 'leraar',
  support: 'oop',
  management: 'directie',
  other: 'overig',
};
export const categoryScope = (category: FunctionCategory): string => `categorie=${CATEGORY_NAMES[category]}`;
export const categoryOfName = (name: string | undefined): FunctionCategory | undefined =>
  FUNCTION_CATEGORIES.find((category) => CATEGORY_NAMES[category] === name);

/** The scope of a figure of another school year than that of the address. */
export const yearScope = ({ label }: SchoolYear): string => `schooljaar=${label}`;

/** Parts of a scope together: `team=1` and `kant=gepland`. */
export const joinScopes = (...scopes: string[]): string => scopes.filter((scope) => scope !== '').join('&');

export const RIGHT_WORDS = { hours: 'uren', money: 'geld' } as const;

/** Names behind `basisrecht-uren-` and `basisrecht-geld-`. */
export const RIGHT_FIGURES: Readonly<Record<keyof RightAmounts, string>> = {
  granted: 'toegekend',
  carriedIn: 'meegenomen',
  used: 'gebruikt',
  planned: 'gepland',
  toChoose: 'te-kiezen',
  remaining: 'over',
  lapsing: 'vervalt',
  carriedOut: 'gaat-mee',
  overspent: 'te-veel',
  usedTenths: 'gebruikt-deel',
};

export const rightName = (kind: 'hours' | 'money', field: keyof RightAmounts): string =>
  `basisrecht-${RIGHT_WORDS[kind]}-${RIGHT_FIGURES[field]}`;

export const PEOPLE_FIGURES = {
  persons: 'basisrecht-mensen',
  withRight: 'basisrecht-mensen-met-recht',
  undefinedPersons: 'basisrecht-mensen-zonder-recht',
  lapsingPersons: 'basisrecht-mensen-vervalt',
} as const;

/** The grant of a PO school for its pupils. */
export const PUPIL_GRANT_FIGURES = { pupils: 'leerlingen', total: 'leerlingen-subsidie' } as const;

/** Counts of people that only a finding tells. */
export const CHECK_FIGURES = {
  'over-full-time': 'mensen-boven-volledige-baan',
  'charged-above-right': 'mensen-boven-recht',
} as const;

export const MIX_KIND_NAMES: Readonly<Record<LearningKind, string>> = {
  work: 'werkplek',
  social: 'anderen',
  formal: 'formeel',
};
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  hours: 'uren',
  participations: 'aantal',
  money: 'euro',
};
export const SIDE_NAMES = { realised: 'gedaan', planned: 'gepland' } as const;
/** What of a learning kind: its share, the amount itself, or the difference to the guideline. */
export const MIX_WHATS = { share: 'deel', amount: 'hoeveelheid', difference: 'verschil' } as const;
export type MixWhat = keyof typeof MIX_WHATS;

/** By which measure, planned or realised, and whose. */
interface MixOf {
  measure?: Measure;
  side?: keyof typeof SIDE_NAMES;
  scope?: string;
}

/** The name and scope of a figure of the mix; hours, realised and share are understood when not told. */
export function mixKey(kind: LearningKind, of: MixOf & { what?: MixWhat } = {}): string {
  const { what = 'share' } = of;
  const asked = joinScopes(mixScope(of), what === 'share' ? '' : `wat=${MIX_WHATS[what]}`);
  return figureKey(`leermix-${MIX_KIND_NAMES[kind]}`, asked);
}

export const MIX_TOTAL = 'leermix-totaal';
/** The key of all learning kinds together. */
export const mixTotalKey = (of: MixOf): string => figureKey(MIX_TOTAL, mixScope(of));

const mixScope = ({ measure = 'hours', side = 'realised', scope = '' }: MixOf): string =>
  joinScopes(
    scope,
    measure === 'hours' ? '' : `maat=${MEASURE_NAMES[measure]}`,
    side === 'realised' ? '' : `kant=${SIDE_NAMES[side]}`,
  );

export const SPENDING_NAMES: Readonly<Record<SpendingKind, string>> = {
  'basic-right': 'basisrecht',
  assigned: 'overig',
  'activity-costs': 'activiteitkosten',
  replacement: 'vervanging',
  'general-costs': 'algemeen',
};

/** The names of the code are understood as well. */
const MIX_NAMES = new Map(
  (Object.entries(MIX_KIND_NAMES) as [LearningKind, string][]).map(([kind, name]) => [
    `leermix-${kind}`,
    `leermix-${name}`,
  ]),
);
const DEFAULTS = ['maat=uren', 'kant=gedaan', 'wat=deel'];
const SCOPE_ORDER = [
  'jaar',
  'team',
  'categorie',
  'thema',
  'schooljaar',
  'persoon',
  'soort',
  'maat',
  'kant',
  'wat',
];

/** What the scope of a key may be about. */
export type ScopeWord =
  | 'jaar'
  | 'team'
  | 'categorie'
  | 'thema'
  | 'schooljaar'
  | 'persoon'
  | 'soort'
  | 'maat'
  | 'kant'
  | 'wat';

export interface ParsedKey {
  name: string;
  scope: string;
  params: Partial<Record<ScopeWord, string>>;
}

/** A key taken apart, after it was brought to its one form. */
export function parseKey(key: string): ParsedKey {
  const [name = '', scope = ''] = normalKey(key).split('?', 2);
  return { name, scope, params: Object.fromEntries(new URLSearchParams(scope)) };
}

/** The person whose figure it is; the route asks `person.view` of that person first. */
export const personOfKey = (key: string): string | null => parseKey(key).params.persoon ?? null;

/** A key as the address gives it, in the one form that keys are compared in; unknown parameters are left out. */
export function normalKey(key: string): string {
  const [name = '', search = ''] = key.split('?', 2);
  const params = new URLSearchParams(search);
  const scope = SCOPE_ORDER.flatMap((word) => {
    const value = params.get(word);
    return value === null || DEFAULTS.includes(`${word}=${value}`) ? [] : [`${word}=${value}`];
  });
  return figureKey(MIX_NAMES.get(name) ?? name, joinScopes(...scope));
}
