import { counted } from '~/app/format/counted';
import type { ParticipationsTable } from '~/db/tables';

const MOST_EXAMPLES = 3;

/** A warning about stored participations of people and school years in the file that the file itself leaves out. */
export function leftOutWarning(
  stored: readonly ParticipationsTable[],
  inFile: ReadonlyMap<string, ParticipationsTable>,
  nameOne: (one: ParticipationsTable) => string,
): string | null {
  const told = new Set([...inFile.values()].map(personYear));
  const left = stored.filter((one) => !inFile.has(one.id) && told.has(personYear(one)));
  if (left.length === 0) return null;
  const examples = left.slice(0, MOST_EXAMPLES).map(nameOne).join('; ');
  const more = left.length > MOST_EXAMPLES ? '; en meer' : '';
  const what = `${left.length === 1 ? 'staat' : 'staan'} ${counted(left.length, 'deelnames')}`;
  return `Van mensen in dit bestand ${what} al bij ons die hier niet in staan (${examples}${more}). Die blijven meetellen.`;
}

const personYear = (one: ParticipationsTable) => `${one.employee_id}|${one.school_year}`;
