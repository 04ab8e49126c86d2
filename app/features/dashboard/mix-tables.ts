import type { Dashboard } from '~/app/features/figures/figure-types';
import { MEASURES, type Measure, type MixPart, type MixRow } from '~/app/features/figures/mix-types';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { mixTable } from './mix-table';
import { MEASURE_WORDS } from './mix-words';

/** By what the mix of a school is divided; the names of the tables on the page and of their files. */
export const MIX_TABLES = {
  byTeam: { name: 'leermix-team', prefix: 'team', caption: 'Per team', label: 'Team' },
  byCategory: {
    name: 'leermix-functie',
    prefix: 'functie',
    caption: 'Per functiecategorie',
    label: 'Functiecategorie',
  },
  byTheme: { name: 'leermix-thema', prefix: 'thema', caption: 'Per thema', label: 'Thema' },
} as const;
export type MixTableName = keyof typeof MIX_TABLES;

/** The measure in the address: `?maat=euro`; hours when nothing else is asked. */
export function askedMeasure(search: URLSearchParams): Measure {
  return MEASURES.find((measure) => MEASURE_WORDS[measure] === search.get('maat')) ?? 'hours';
}

/** What the page of the mix and its files ask of the figures. */
export const mixPartOf = (search: URLSearchParams) => ({
  measures: [askedMeasure(search)],
  earlierYears: true,
});

/** The guideline is one of VO: elsewhere there is only the mix. */
export const hasGuideline = ({ guidelineTenths }: MixPart): boolean =>
  guidelineTenths.some((tenths) => tenths !== null);

/** What the mix is called: 70-20-10 is the guideline's name. */
export const mixTitle = (mix: MixPart): string => (hasGuideline(mix) ? '70-20-10' : 'Leermix');

/** A table of the mix with its rows, the same for the page and the file; `base` as of `mixTable`. */
export function mixTableOf(
  { mix, yearLabel }: Dashboard,
  name: MixTableName,
  { search, base }: { search: URLSearchParams; base: string | null },
): [TableDefinition<MixRow>, readonly MixRow[]] {
  const earlier = mix.years.map(({ label }) => label).filter((label) => label !== yearLabel);
  return [
    mixTable(MIX_TABLES[name], {
      measure: askedMeasure(search),
      year: yearLabel,
      earlier,
      hasGuideline: hasGuideline(mix),
      base,
    }),
    mix[name],
  ];
}
