import type { SchoolYear } from '~/app/domain/school-year';
import { dayInYear } from '../calendar';
import { Random } from '../random';
import type { SchoolStory } from '../story';
import { audiencesOf } from './catalogue';
import type { Draft } from './draft';
import type { Presence } from './presence';

const COMES = 0.95;
const COMES_WITH_A_SMALL_JOB = 0.86;
const SMALL_JOB = 0.6;

/** The days on which the whole school learns; who can't come has a participation that did not happen. */
export function studyDays(school: SchoolStory, year: SchoolYear, people: readonly Presence[]): Draft[] {
  const random = new Random(`study days ${school.brin} ${year.label}`);
  return school.studyDays
    .filter((day) => day.year === year.first)
    .flatMap((day) => {
      const heldOn = dayInYear(year, day.on);
      return people
        .filter((who) => who.from <= heldOn && heldOn <= who.to)
        .filter((who) => audiencesOf(who).some((audience) => day.for.includes(audience)))
        .map(
          (who): Draft => ({
            who,
            title: day.title,
            theme: day.theme,
            kind: day.kind,
            cao: day.cao,
            initiative: 'assigned',
            heldOn,
            hours: day.hours,
            euros: day.euros,
            elastic: false,
            cancelled: !random.chance(who.fte < SMALL_JOB ? COMES_WITH_A_SMALL_JOB : COMES),
          }),
        );
    });
}
