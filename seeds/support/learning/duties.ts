import type { CaoKind, LearningKind } from '~/app/domain/activities';
import type { Sector } from '~/app/domain/people';
import type { SchoolYear } from '~/app/domain/school-year';
import { someDay } from '../calendar';
import { Random } from '../random';
import type { SchoolStory } from '../story';
import type { Draft } from './draft';
import type { Presence } from './presence';

interface Duty {
  title: string;
  kind: LearningKind;
  cao: CaoKind;
  hours: number;
  euros: number;
  share: number;
  for: (who: Presence) => boolean;
  /** Absent: everywhere. */
  sector?: Sector;
}

const isTeacher = (who: Presence) => who.category === 'teacher' && !who.guest;

/** What belongs to a task that somebody has, whatever the themes are. */
const DUTIES: readonly Duty[] = [
  {
    title: 'Begeleiding startende docenten (inductie)',
    sector: 'VO',
    kind: 'social',
    cao: 'reflection',
    hours: 16,
    euros: 0,
    share: 0.95,
    for: (who) => who.starter,
  },
  {
    title: 'Bhv-herhaling',
    kind: 'formal',
    cao: 'training',
    hours: 4,
    euros: 110,
    share: 0.13,
    for: (who) => !who.guest,
  },
  {
    title: 'Examencommissie: examens borgen en bespreken',
    sector: 'VO',
    kind: 'work',
    cao: 'other',
    hours: 12,
    euros: 0,
    share: 0.05,
    for: isTeacher,
  },
  {
    title: 'Mentorentraining',
    sector: 'VO',
    kind: 'formal',
    cao: 'training',
    hours: 6,
    euros: 95,
    share: 0.1,
    for: isTeacher,
  },
  {
    title: 'Begeleiden van stagiairs en LIO’s',
    kind: 'social',
    cao: 'reflection',
    hours: 10,
    euros: 0,
    share: 0.08,
    for: (who) => isTeacher(who) && !who.starter,
  },
  {
    title: 'Begeleiding startende leerkrachten',
    sector: 'PO',
    kind: 'social',
    cao: 'reflection',
    hours: 16,
    euros: 0,
    share: 0.95,
    for: (who) => who.starter,
  },
  {
    title: 'Scholing medezeggenschap',
    kind: 'formal',
    cao: 'training',
    hours: 6,
    euros: 185,
    share: 1,
    for: (who) => who.person.key === 'mr-lid' || who.person.key === 'po-mr-lid',
  },
  {
    title: 'Intern overleg en bijscholing schoolexamens',
    sector: 'VO',
    kind: 'work',
    cao: 'network',
    hours: 6,
    euros: 0,
    share: 0.06,
    for: isTeacher,
  },
];

export function duties(
  school: SchoolStory,
  year: SchoolYear,
  people: readonly Presence[],
  sector: Sector = 'VO',
): Draft[] {
  return DUTIES.filter((duty) => duty.sector === undefined || duty.sector === sector).flatMap((duty) => {
    const random = new Random(`duty ${school.brin} ${duty.title} ${year.label}`);
    const sharedDay = someDay(random, year, year.start, year.end);
    return people
      .filter((who) => duty.for(who) && random.chance(duty.share))
      .flatMap((who): Draft[] => {
        const own = duty.kind === 'social' ? someDay(random, year, who.from, who.to) : sharedDay;
        if (own === null || own < who.from || own > who.to) return [];
        return [
          {
            who,
            title: duty.title,
            theme: null,
            kind: duty.kind,
            cao: duty.cao,
            initiative: 'assigned',
            heldOn: own,
            hours: duty.hours,
            euros: duty.euros,
            elastic: false,
          },
        ];
      });
  });
}
