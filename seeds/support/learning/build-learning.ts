import type { Sector } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';
import type { StoryJob } from '../staff/people';
import type { SchoolStory } from '../story';
import { calibrate } from './calibrate';
import type { Told } from './draft';
import { duties } from './duties';
import { ownChoice } from './own-choice';
import { toldOn } from './planning';
import { presences } from './presence';
import { studyDays } from './study-days';
import { together } from './together';

/** All participations of a school in a school year, as known on the day of the demo. */
export function buildLearning(
  school: SchoolStory,
  jobs: readonly StoryJob[],
  firstYear: number,
  today: string,
  sector: Sector = 'VO',
): Told[] {
  const year = SchoolYear.starting(firstYear);
  const people = presences(
    jobs.filter((job) => job.brin === school.brin),
    year,
    sector,
  );
  const drafts = [
    ...studyDays(school, year, people),
    ...together(school, year, people),
    ...duties(school, year, people, sector),
    ...ownChoice(school, year, people),
  ];
  calibrate(school, firstYear, people, drafts);
  return toldOn(today, school, year, drafts);
}
