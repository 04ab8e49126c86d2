import { type RoleReach, rolesThatReach } from '~/app/domain/reach';
import { ROLE_WORDS } from '~/app/format/words';
import { PROCESSINGS, type Processing } from './processings';

/** Years after somebody's last job, where a school chose nothing else. */
export const USUAL_RETENTION_YEARS = 2;

/** A school with how long it keeps data after somebody's last job, in years. */
export interface SchoolTerm {
  school: string;
  years: number;
}

const REACH_WORDS: Readonly<Record<RoleReach, string>> = {
  none: '',
  everybody: '',
  'with-reason': ' (met een reden)',
  'own-people': ' (de eigen mensen)',
  shared: ' (wat met hen is gedeeld)',
  self: ' (de eigen gegevens)',
};

/** Who sees or changes the data, as the table of access has it. */
export function recipientWords({ actions, alsoSeenBy }: Processing): string {
  const roles = rolesThatReach(actions).map(({ role, reach }) => `${ROLE_WORDS[role]}${REACH_WORDS[reach]}`);
  const told = roles.join(', ');
  return [told && `${told.charAt(0).toUpperCase()}${told.slice(1)}.`, alsoSeenBy].filter(Boolean).join(' ');
}

/** How long it is kept, told per school where schools differ. */
export function termWords({ keeps, term }: Processing, schools: readonly SchoolTerm[]): string {
  if (keeps !== 'retention') return term ?? '';
  const years = new Set(schools.map((school) => school.years));
  const [only = USUAL_RETENTION_YEARS] = years;
  if (years.size <= 1) return `${yearsWords(only)} na het einde van het laatste dienstverband.`;
  const each = schools.map((school) => `${school.school}: ${yearsWords(school.years)}`).join('; ');
  return `Na het einde van het laatste dienstverband: ${each}.`;
}

const yearsWords = (years: number): string => `${years} jaar`;

export interface RegisterRow {
  title: string;
  purpose: string;
  basis: string;
  people: string;
  data: string;
  recipients: string;
  term: string;
  measures: string;
  transfer: string;
}

/** The processing register of a board, ready to be read. */
export const registerRows = (schools: readonly SchoolTerm[]): RegisterRow[] =>
  PROCESSINGS.map((processing) => ({
    title: processing.title,
    purpose: processing.purpose,
    basis: processing.basis,
    people: processing.people,
    data: processing.data,
    recipients: recipientWords(processing),
    term: termWords(processing, schools),
    measures: processing.measures,
    transfer: 'Geen doorgifte buiten de Europese Unie door dit programma.',
  }));
