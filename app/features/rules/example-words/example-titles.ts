import { BASIC_RIGHT_TITLES } from './basic-right-titles';
import { CYCLE_TITLES } from './cycle-titles';
import { LUMPSUM_TITLES } from './lumpsum-titles';
import { PO_TITLES } from './po-titles';
import { REGISTER_TITLES } from './register-titles';

const TITLES: Readonly<Record<string, string>> = {
  ...BASIC_RIGHT_TITLES,
  ...LUMPSUM_TITLES,
  ...CYCLE_TITLES,
  ...REGISTER_TITLES,
  ...PO_TITLES,
};

/** The title of a worked example; one that has no Dutch title yet goes by its code. */
export const exampleTitle = (id: string): string => TITLES[id] ?? `Voorbeeld ${id}`;

export const hasExampleTitle = (id: string): boolean => Object.hasOwn(TITLES, id);
