import { counted } from '~/app/format/counted';
import type { Column, RowAction } from '~/app/ui/table/table-types';

interface Entered {
  entered: string | null;
  enteredAt: string | null;
}

/** A calendar year is a word: it is chosen from a list and never added up. */
export const yearColumn: Column<{ year: number }> = {
  id: 'jaar',
  label: 'Jaar',
  kind: 'word',
  value: ({ year }) => String(year),
};

/** Who entered it and when; a name never stands in an address, so nothing filters here. */
export const enteredColumn = (label = 'Ingevuld', none?: string): Column<Entered> => ({
  id: 'ingevuld',
  label,
  kind: 'text',
  filter: false,
  value: ({ entered }) => entered,
  order: ({ enteredAt }) => (enteredAt === null ? null : Date.parse(enteredAt)),
  ...(none === undefined ? {} : { none }),
});

/** What stood there before, newest first; it opens on a click and stands in a file in full. */
export const earlierColumn: Column<{ earlier: readonly string[] }> = {
  id: 'eerder',
  label: 'Eerder',
  kind: 'text',
  filter: false,
  hidden: (rows) => rows.every(({ earlier }) => earlier.length === 0),
  none: '',
  value: ({ earlier }) => (earlier.length === 0 ? null : earlier.join('; ')),
  folded: ({ earlier }) =>
    earlier.length === 0 ? null : { title: counted(earlier.length, 'eerdere waarden'), lines: earlier },
};

/** Taking one line back, after a second click. */
export const takeBack = (post: string, about: string): RowAction => ({
  label: 'Intrekken',
  about,
  post,
  warning: 'De regel telt dan niet meer mee. In het logboek blijft hij staan.',
  confirm: 'Ja, intrekken',
});
