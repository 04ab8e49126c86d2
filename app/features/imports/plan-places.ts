import { locationCode } from '~/app/domain/location-code';
import type { TeamKind } from '~/app/domain/people';
import type { LocationsTable, TeamsTable } from '~/db/tables';
import { fold } from './normalise';

interface Scope {
  boardId: string;
  schoolId: string;
  newId: () => string;
}

/** Finds the school's locations by code or name, and makes those that are not known. */
export class Places {
  readonly made: LocationsTable[] = [];
  private readonly known = new Map<string, LocationsTable>();

  constructor(
    private readonly scope: Scope,
    locations: readonly LocationsTable[],
  ) {
    for (const location of locations) this.known.set(fold(location.name), location);
    for (const location of locations) this.known.set(fold(location.code), location);
  }

  find(name: string): LocationsTable {
    const code = locationCode(name);
    const known = this.known.get(fold(name)) ?? this.known.get(fold(code));
    if (known) return known;
    const made: LocationsTable = {
      board_id: this.scope.boardId,
      id: this.scope.newId(),
      school_id: this.scope.schoolId,
      code,
      name,
      acts_as_school: 0,
    };
    this.made.push(made);
    this.known.set(fold(name), made);
    this.known.set(fold(code), made);
    return made;
  }
}

/** Finds the school's teams by name, and makes those that are not known. */
export class Teams {
  readonly made: TeamsTable[] = [];
  private readonly known = new Map<string, TeamsTable>();
  private readonly byId = new Map<string, TeamsTable>();

  constructor(
    private readonly scope: Scope,
    teams: readonly TeamsTable[],
  ) {
    // A team that still exists goes before one of the same name that ended.
    const endedFirst = [...teams].sort((a, b) => Number(b.valid_to !== null) - Number(a.valid_to !== null));
    for (const team of endedFirst) {
      this.known.set(fold(team.name), team);
      this.byId.set(team.id, team);
    }
  }

  find(name: string, kind: TeamKind, from: string): TeamsTable {
    const known = this.known.get(fold(name));
    if (known) {
      if (this.made.includes(known) && from < known.valid_from) known.valid_from = from;
      return known;
    }
    const made: TeamsTable = {
      board_id: this.scope.boardId,
      id: this.scope.newId(),
      school_id: this.scope.schoolId,
      location_id: null,
      name,
      kind,
      valid_from: from,
      valid_to: null,
    };
    this.made.push(made);
    this.known.set(fold(name), made);
    this.byId.set(made.id, made);
    return made;
  }

  name(id: string | null): string | null {
    return id === null ? null : (this.byId.get(id)?.name ?? null);
  }
}
