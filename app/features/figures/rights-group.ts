import type { RightKind } from '~/app/domain/right-keys';
import { categoryOfName, type ParsedKey } from './figure-keys';
import type { PersonFigures } from './people-rights';
import { addRights, cellsAt, newRightsTally, type RightsTally } from './rights-tally';
import type { Workings } from './workings';

/** The people behind a figure, and the period of the right that it is about. */
export const peopleAndPeriod = (
  { rightsYears }: Workings,
  people: readonly PersonFigures[],
  kind: RightKind = 'hours',
) => ({
  people: people.length,
  period: { start: rightsYears[kind].period.start, end: rightsYears[kind].period.end },
});

/** The people of the school, a category or a team, with their rights added up. */
export interface Group {
  people: PersonFigures[];
  tally: RightsTally;
}

/** Whose figures are asked for; null: nobody that we know. */
export function groupOf(workings: Workings, { params }: ParsedKey): Group | null {
  const locationId = workings.question.location?.id ?? null;
  const tally = newRightsTally();
  const people: PersonFigures[] = [];
  const category = categoryOfName(params.categorie);
  if (params.categorie !== undefined && !category) return null;
  const team = params.team === 'geen' ? null : params.team;
  for (const person of workings.people) {
    if (team !== undefined && person.teamId !== team) continue;
    const cells = cellsAt(person, locationId).filter((cell) => !category || cell.category === category);
    if (cells.length === 0) continue;
    addRights(tally, cells);
    people.push(person);
  }
  return people.length === 0 ? null : { people, tally };
}
