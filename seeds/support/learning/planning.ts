import type { LearningKind, ParticipationStatus } from '~/app/domain/activities';
import type { IsoDate } from '~/app/domain/dates';
import type { SchoolYear } from '~/app/domain/school-year';
import { Random } from '../random';
import type { SchoolStory } from '../story';
import { type Draft, halfHours, type Told } from './draft';

/** What comes of a plan, per kind: work is planned too large, and what was not planned is mostly a course. */
const COMES_OF_IT: Record<LearningKind, readonly [number, number]> = {
  work: [0.54, 0.86],
  social: [0.78, 1.02],
  formal: [0.95, 1.02],
};
const UNPLANNED: Record<LearningKind, number> = { work: 0.04, social: 0.1, formal: 0.5 };
const WITHOUT_PLAN = 0.18;
const FALLS_THROUGH = 0.05;
const UNDATED_DONE_BY_NOW = 0.6;
const COST_AS_PLANNED: readonly [number, number] = [0.95, 1.05];

/** Beside what happened, what was planned; and on the day of the demo what has not happened yet. */
export function toldOn(
  today: IsoDate,
  school: SchoolStory,
  year: SchoolYear,
  drafts: readonly Draft[],
): Told[] {
  const random = new Random(`planning ${school.brin} ${year.label}`);
  const people = new Set(drafts.map((draft) => draft.who.person.number));
  const planless = new Set(
    [...people].filter((number) =>
      new Random(`plan ${number} ${year.first >= 2024 ? 'late' : 'early'}`).chance(WITHOUT_PLAN),
    ),
  );
  const running = today < year.end;
  return drafts.flatMap((draft) => {
    const named = draft.who.person.key !== null;
    const planned = plannedOf(random, draft, !named && planless.has(draft.who.person.number));
    const happened = !running || (draft.heldOn ? draft.heldOn <= today : random.chance(UNDATED_DONE_BY_NOW));
    const fallsThrough =
      draft.cancelled || (planned.hours > 0 && draft.elastic && random.chance(FALLS_THROUGH));
    if (!happened) return planned.hours > 0 ? [open(random, draft, planned)] : [];
    if (fallsThrough) return [missed(draft, planned)];
    return [
      {
        ...draft,
        ...planned.told,
        hoursRealised: draft.hours,
        eurosRealised: draft.euros,
        status: doneStatus(random),
      },
    ];
  });
}

interface Planned {
  hours: number;
  told: { hoursPlanned: number; eurosPlanned: number };
}

function plannedOf(random: Random, draft: Draft, withoutPlan: boolean): Planned {
  const part = random.between(...COMES_OF_IT[draft.kind]);
  const price = random.between(...COST_AS_PLANNED);
  const fixedDay = draft.initiative === 'assigned' && !draft.elastic;
  const unplanned =
    !fixedDay && (random.chance(UNPLANNED[draft.kind]) || (withoutPlan && draft.initiative === 'own'));
  const hours = unplanned ? 0 : fixedDay ? draft.hours : halfHours(draft.hours / part);
  return {
    hours,
    told: {
      hoursPlanned: hours,
      eurosPlanned: unplanned ? 0 : Math.round((draft.euros * price) / 5) * 5,
    },
  };
}

function open(random: Random, draft: Draft, planned: Planned): Told {
  const status: ParticipationStatus =
    draft.initiative === 'assigned' ? 'confirmed' : random.pick(['wish', 'planned', 'planned', 'confirmed']);
  const { chargedHours, chargedEuros, ...rest } = draft;
  return { ...rest, ...planned.told, hoursRealised: 0, eurosRealised: 0, status };
}

function missed(draft: Draft, planned: Planned): Told {
  const { chargedHours, chargedEuros, ...rest } = draft;
  const hoursPlanned = planned.hours || draft.hours;
  return { ...rest, ...planned.told, hoursPlanned, hoursRealised: 0, eurosRealised: 0, status: 'cancelled' };
}

const doneStatus = (random: Random): ParticipationStatus =>
  random.pick(['done', 'done', 'done', 'done', 'evaluated', 'evaluated', 'transferred']);
