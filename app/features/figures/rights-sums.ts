import { inMap } from '~/app/domain/maps';
import type { FunctionCategory } from '~/app/domain/people';
import type { PlacedRight } from '~/app/domain/right-split';
import type { PersonFigures } from './people-rights';
import { addRights, cellsAt, newRightsTally, type RightsTally } from './rights-tally';

/** Rights summed for the school, by category and by main team. */
export interface RightsSums {
  all: RightsTally;
  byCategory: Map<FunctionCategory, RightsTally>;
  /** The empty key is without team. */
  byTeam: Map<string, RightsTally>;
}

/** The same sums elsewhere: all other locations together, and each of them. */
export interface RightsBeside {
  rest: RightsSums;
  others: RightsSums[];
}

export function sumRights(people: readonly PersonFigures[], locationId: string | null): RightsSums {
  return sumCells(people, (person) => cellsAt(person, locationId));
}

/** The rights elsewhere in the school than at a location. */
export function sumRightsBeside(people: readonly PersonFigures[], locationId: string): RightsBeside {
  const at = (isThere: (cell: PlacedRight) => boolean) =>
    sumCells(people, ({ cells }) => cells.filter(isThere));
  const places = new Set(people.flatMap(({ cells }) => cells.map((cell) => cell.locationId)));
  places.delete(locationId);
  return {
    rest: at((cell) => cell.locationId !== locationId),
    others: [...places].map((place) => at((cell) => cell.locationId === place)),
  };
}

function sumCells(
  people: readonly PersonFigures[],
  cellsOf: (person: PersonFigures) => readonly PlacedRight[],
): RightsSums {
  const sums: RightsSums = { all: newRightsTally(), byCategory: new Map(), byTeam: new Map() };
  for (const person of people) {
    const cells = cellsOf(person);
    const { saves } = person;
    addRights(sums.all, cells, saves);
    if (cells.length > 0) addRights(inMap(sums.byTeam, person.teamId ?? '', newRightsTally), cells, saves);
    if (cells.length === 1 && cells[0])
      addRights(inMap(sums.byCategory, cells[0].category, newRightsTally), cells, saves);
    else {
      for (const category of new Set(cells.map((cell) => cell.category))) {
        addRights(
          inMap(sums.byCategory, category, newRightsTally),
          cells.filter((cell) => cell.category === category),
          saves,
        );
      }
    }
  }
  return sums;
}
