import { CATEGORY_NAMES } from '~/app/features/figures/figure-keys';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { SchoolDesk } from '~/app/server/guard.server';
import { askChoices } from './ask-figures.server';
import { type Narrowing, NO_ONE } from './narrowing';

interface Choice {
  name: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
}

/** The form that narrows a screen to a part of the school; only its link until somebody opens it. */
export interface NarrowView {
  openHref: string | null;
  choices: Choice[];
  kept: [name: string, value: string][];
  /** What is looked at now: `Afdeling havo, leraar`. */
  about: string;
  /** What has to be known of these figures. */
  remark: string | null;
}

const WORDS = ['team', 'categorie', 'thema'];
const OPEN = 'deel';

/** For whoever may see persons; null for everybody else. */
export async function narrowView(
  desk: SchoolDesk,
  search: URLSearchParams,
  narrowing: Narrowing | null,
  by: readonly ('team' | 'category' | 'theme')[],
): Promise<NarrowView | null> {
  if (!desk.may('persons.view')) return null;
  if (!narrowing && search.get(OPEN) !== 'open') {
    const open = new URLSearchParams(search);
    open.set(OPEN, 'open');
    return { openHref: `?${open}`, choices: [], kept: [], about: '', remark: null };
  }
  const { teams, themes, categories } = await askChoices(desk);
  const idOf = ({ id, label }: { id: string | null; label: string }) => ({ value: id ?? NO_ONE, label });
  const all: Record<(typeof by)[number], Choice> = {
    team: { name: 'team', label: 'Team', value: narrowing?.team ?? '', options: teams.map(idOf) },
    category: {
      name: 'categorie',
      label: 'Functiecategorie',
      value: narrowing?.category ? CATEGORY_NAMES[narrowing.category] : '',
      options: categories.map((category) => ({
        value: CATEGORY_NAMES[category],
        label: FUNCTION_CATEGORY_WORDS[category],
      })),
    },
    theme: { name: 'thema', label: 'Thema', value: narrowing?.theme ?? '', options: themes.map(idOf) },
  };
  const choices = by.map((each) => all[each]);
  return {
    openHref: null,
    choices,
    kept: [...search].filter(([name, value]) => !WORDS.includes(name) && name !== OPEN && value !== ''),
    about: choices
      .flatMap(({ options, value }) => options.filter((option) => option.value === value))
      .map(({ label }) => label)
      .join(', '),
    remark: narrowing?.besideMain
      ? 'De leden van dit team hebben een ander hoofdteam. Mensen kunnen in meer teams zitten; deze cijfers tellen niet op tot de school.'
      : null,
  };
}
