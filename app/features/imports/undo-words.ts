import { formatMoment } from '~/app/format/dates';
import type { ImportTable } from './import-types';

/** A sentence about these people, or without them when nobody can be named. */
export type Saying = (who: string | null) => string;

const CANNOT = 'Deze import kan niet meer ongedaan worden gemaakt.';
const MOST_NAMES = 3;

const CHANGED: Record<ImportTable, Saying> = {
  locations: () => 'Een vestiging is daarna veranderd.',
  teams: () => 'Een team is daarna veranderd.',
  employees: (who) => `De gegevens van ${who ?? 'een medewerker'} zijn daarna veranderd.`,
  jobs: (who) =>
    who ? `Het dienstverband van ${who} is daarna veranderd.` : 'Een dienstverband is daarna veranderd.',
  job_leaders: () => 'De leidinggevende van een medewerker is daarna veranderd.',
  team_memberships: (who) => `De teams van ${who ?? 'een medewerker'} zijn daarna veranderd.`,
  themes: () => 'Een ontwikkelthema is daarna veranderd.',
  activities: () => 'Een activiteit is daarna veranderd.',
  participations: (who) => `De scholing van ${who ?? 'een medewerker'} is daarna veranderd.`,
};

/** Why an import stays: what it wrote was changed later, at times by a later import. */
export function changedLater(
  table: ImportTable,
  names: readonly string[],
  later: { fileName: string; committedAt: string } | null,
): string {
  const by = later
    ? ` Dat is gedaan door de import ${later.fileName} van ${formatMoment(later.committedAt)}. Maak die eerst ongedaan.`
    : '';
  return `${CANNOT} ${CHANGED[table](listNames(names))}${by}`;
}

/** Why an import stays: something else hangs on what it made. */
export const usedLater = (says: Saying, names: readonly string[]): string =>
  `${CANNOT} ${says(listNames(names))}`;

export const closedLater: Saying = (who) =>
  `Van ${who ?? 'een medewerker'} is daarna een schooljaar afgesloten, en dat blijft zo.`;

/** `Jan, Eva en Ida`, `Jan, Eva, Ida en nog 4`; null when there is nobody to name. */
function listNames(names: readonly string[]): string | null {
  const different = [...new Set(names.filter((name) => name !== ''))];
  if (different.length === 0) return null;
  const shown = different.slice(0, MOST_NAMES);
  const last = different.length > MOST_NAMES ? `nog ${different.length - MOST_NAMES}` : shown.pop();
  return shown.length === 0 ? (last ?? null) : `${shown.join(', ')} en ${last}`;
}
