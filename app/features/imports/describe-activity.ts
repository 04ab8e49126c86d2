import { formatDate, formatSchoolYear } from '~/app/format/dates';
import { formatHours, formatMoney } from '~/app/format/numbers';
import {
  CAO_KIND_WORDS,
  INITIATIVE_WORDS,
  LEARNING_KIND_WORDS,
  PARTICIPATION_STATUS_WORDS,
} from '~/app/format/words';
import type { ParticipationsTable } from '~/db/tables';
import { changed } from './describe-staff';
import type { FieldChange } from './import-types';

/** What changes in one participation; a new one is a single line. */
export function describeParticipation(
  title: string,
  before: ParticipationsTable | undefined,
  after: ParticipationsTable,
  names: { team: (id: string | null) => string | null; theme: (id: string | null) => string | null },
): FieldChange[] {
  const when = after.held_on ? formatDate(after.held_on) : formatSchoolYear(after.school_year);
  const label = `${title} (${when})`;
  if (!before) return [{ label, before: null, after: inWords(after) }];
  const line = (name: string, one: string | null, other: string | null) =>
    changed(`${label}: ${name}`, one, other);
  const hours = (value: number | null) => (value === null ? null : formatHours(value));
  const money = (value: number | null) => (value === null ? null : formatMoney(value));
  const day = (value: string | null) => (value === null ? null : formatDate(value));
  return [
    ...line('datum', day(before.held_on), day(after.held_on)),
    ...line('uren gepland', hours(before.hours_planned), hours(after.hours_planned)),
    ...line('uren gerealiseerd', hours(before.hours_realised), hours(after.hours_realised)),
    ...line('euro gepland', money(before.cents_planned), money(after.cents_planned)),
    ...line('euro gerealiseerd', money(before.cents_realised), money(after.cents_realised)),
    ...line(
      'uren ten laste van het basisrecht',
      hours(before.charged_hours_told),
      hours(after.charged_hours_told),
    ),
    ...line(
      'euro ten laste van het basisrecht',
      money(before.charged_cents_told),
      money(after.charged_cents_told),
    ),
    ...line('team', names.team(before.team_id), names.team(after.team_id)),
    ...line('ontwikkelthema', names.theme(before.theme_id), names.theme(after.theme_id)),
    ...line('leervorm', LEARNING_KIND_WORDS[before.learning_kind], LEARNING_KIND_WORDS[after.learning_kind]),
    ...line('soort volgens de cao', CAO_KIND_WORDS[before.cao_kind], CAO_KIND_WORDS[after.cao_kind]),
    ...line('keuze', INITIATIVE_WORDS[before.initiative], INITIATIVE_WORDS[after.initiative]),
    ...line('status', PARTICIPATION_STATUS_WORDS[before.status], PARTICIPATION_STATUS_WORDS[after.status]),
  ];
}

function inWords(one: ParticipationsTable): string {
  const realised = one.hours_realised > 0 || one.cents_realised > 0;
  const [hours, cents] = realised
    ? [one.hours_realised, one.cents_realised]
    : [one.hours_planned, one.cents_planned];
  const parts = [formatHours(hours), ...(cents > 0 ? [formatMoney(cents)] : [])];
  return `${parts.join(', ')}, ${PARTICIPATION_STATUS_WORDS[one.status]}, ${INITIATIVE_WORDS[one.initiative]}`;
}
