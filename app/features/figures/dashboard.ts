import { asksLumpsumShare } from '~/app/domain/lumpsum';
import type { Dashboard } from './figure-types';
import { findingsPart } from './findings-part';
import { lumpsumPart } from './lumpsum-part';
import { mixPart } from './mix-part';
import { fteOn, referenceDay } from './people-rights';
import { fullTimeHours, pupilGrants } from './primary-part';
import { rightsPart } from './rights-part';
import { isShown } from './shown';
import { SUPPRESSED, showCell } from './suppression';
import { teamsPart } from './teams-part';
import { themePart } from './theme-part';
import type { Workings } from './workings';

/** The dashboard as the page, the export and the command line show it. */
export function dashboardOf(workings: Workings): Dashboard {
  const { question, viewer, heads, learning, lumpsum, firstRecorded } = workings;
  const { school, location, year, today, audience } = question;
  const rights = rightsPart(workings.rights, heads.teams, viewer, workings.rightsBeside);
  const mix = mixPart(workings);
  const { total } = rights;
  const isBeforeRecords = firstRecorded !== null && year.first < firstRecorded;
  return {
    school: { brin: school.brin, name: school.name },
    location: location && { code: location.code, name: location.name },
    year: year.first,
    yearLabel: year.label,
    today,
    ended: today > year.end,
    isBeforeRecords,
    audience,
    threshold: workings.settings.smallGroupThreshold,
    people: showCell(viewer, workings.rights.all.persons, {
      persons: workings.rights.all.persons,
      fte: fteOfSchool(workings),
    }),
    sentence: isShown(total)
      ? {
          granted: total.hours.granted,
          carriedIn: total.hours.carriedIn,
          usedTenths: total.hours.usedTenths,
          lapsing: total.hours.lapsing,
          lapsingPersons: total.lapsingPersons,
        }
      : SUPPRESSED,
    rights,
    periods: workings.periods,
    fullTimeHours: fullTimeHours(workings),
    pupilGrants: location ? [] : pupilGrants(workings),
    mix,
    lumpsum:
      location || !asksLumpsumShare(school.sector) ? null : lumpsumPart(lumpsum, viewer, firstRecorded),
    themes: themePart(learning, heads.themes, viewer, workings.learningBeside),
    teams: teamsPart(rights, mix, heads.teams),
    findings: isBeforeRecords ? [] : findingsPart(workings),
  };
}

/** Job sizes on the reference day, of the jobs at the location where one is asked for. */
export function fteOfSchool({ people, question }: Workings): number {
  const { year, today, location } = question;
  const day = referenceDay(year, today);
  let fte = 0;
  for (const { jobs } of people) {
    fte += fteOn(location ? jobs.filter((job) => job.location_id === location.id) : jobs, day);
  }
  return fte;
}
