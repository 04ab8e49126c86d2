import type { FunctionCategory } from '~/app/domain/people';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { Column } from '~/app/ui/table/table-types';

/** A name that leads to the page of that person; it sorts but never filters, because a filter stands in the address. */
export const nameColumn = (base: string): Column<{ name: string; employeeId: string }> => ({
  id: 'naam',
  label: 'Naam',
  kind: 'text',
  filter: false,
  value: ({ name }) => name,
  href: ({ employeeId }) => `${base}/mensen/${employeeId}`,
});

export const numberColumn: Column<{ number: string | null }> = {
  id: 'nummer',
  label: 'Personeelsnummer',
  kind: 'text',
  filter: false,
  hidden: true,
  value: ({ number }) => number,
};

export const leaderColumn: Column<{ leader: string | null }> = {
  id: 'leidinggevende',
  label: 'Leidinggevende',
  kind: 'text',
  filter: false,
  hidden: true,
  value: ({ leader }) => leader,
};

type InCategories = { categories: readonly FunctionCategory[] };

const categoryWords = ({ categories }: InCategories): string[] =>
  categories.map((category) => FUNCTION_CATEGORY_WORDS[category]);

/** All categories in which somebody has a job; each is a word of its own to filter by. */
export const categoriesColumn: Column<InCategories> = {
  id: 'functie',
  label: 'Functiecategorie',
  kind: 'word',
  value: (row) => categoryWords(row).join(', '),
  words: categoryWords,
};
