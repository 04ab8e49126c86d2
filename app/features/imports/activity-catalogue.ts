import { groupBy } from '~/app/domain/maps';
import type { ActivitiesTable, ParticipationsTable, ThemesTable } from '~/db/tables';
import type { ActivityRow } from './activity-rows';
import type { ActivityState } from './activity-state';
import { usualKinds } from './learning-words';
import { fold } from './normalise';
import type { RowChanges } from './row-changes';

/** The school's activities and themes, with those that a file makes. */
export class ActivityCatalogue {
  readonly madeActivities: ActivitiesTable[] = [];
  readonly madeThemes: ThemesTable[] = [];
  /** New activities of which neither the file nor the title tells the kind for sure. */
  guessedKinds = 0;
  private readonly activities = new Map<string, ActivitiesTable>();
  private readonly themes = new Map<string, ThemesTable>();
  private readonly themeNames = new Map<string, string>();

  constructor(
    private readonly state: ActivityState,
    private readonly newId: () => string,
  ) {
    for (const one of state.activities) this.activities.set(activityKey(one.school_year, one.title), one);
    // A theme of the school goes before one of the board with the same name.
    const ofBoardFirst = (a: ThemesTable, b: ThemesTable) =>
      Number(a.school_id !== null) - Number(b.school_id !== null);
    for (const theme of [...state.themes].sort(ofBoardFirst)) {
      if (theme.retired_on === null) this.themes.set(fold(theme.name), theme);
      this.themeNames.set(theme.id, theme.name);
    }
  }

  /** The activity of a school year with this title; made with what its first row tells. */
  activity(row: ActivityRow, title: string, schoolYear: number): ActivitiesTable {
    const key = activityKey(schoolYear, title);
    const known = this.activities.get(key);
    if (known) return known;
    const kinds = usualKinds(title, row.learningKind, row.caoKind);
    const made: ActivitiesTable = {
      board_id: this.state.boardId,
      id: this.newId(),
      school_id: this.state.schoolId,
      school_year: schoolYear,
      title,
      theme_id: row.theme === undefined ? null : this.theme(row.theme).id,
      learning_kind: kinds.learningKind,
      cao_kind: kinds.caoKind,
    };
    if (kinds.guessed) this.guessedKinds += 1;
    this.activities.set(key, made);
    this.madeActivities.push(made);
    return made;
  }

  theme(name: string): ThemesTable {
    const known = this.themes.get(fold(name));
    if (known) return known;
    const made: ThemesTable = {
      board_id: this.state.boardId,
      id: this.newId(),
      school_id: this.state.schoolId,
      name,
      retired_on: null,
    };
    this.themes.set(fold(name), made);
    this.themeNames.set(made.id, name);
    this.madeThemes.push(made);
    return made;
  }

  themeName(id: string | null): string | null {
    return id === null ? null : (this.themeNames.get(id) ?? null);
  }

  /** An activity has the theme and kinds that all its participations share; else it keeps its own. */
  setChanges(changes: RowChanges, participations: Iterable<ParticipationsTable>): void {
    const byActivity = groupBy(participations, (one) => one.activity_id);
    const stored = new Map(this.state.activities.map((activity) => [activity.id, activity]));
    for (const theme of this.madeThemes) changes.set('themes', null, theme);
    for (const activity of this.activities.values()) {
      const all = byActivity.get(activity.id) ?? [];
      changes.set('activities', stored.get(activity.id) ?? null, {
        ...activity,
        theme_id: shared(all.map((one) => one.theme_id)) ?? activity.theme_id,
        learning_kind: shared(all.map((one) => one.learning_kind)) ?? activity.learning_kind,
        cao_kind: shared(all.map((one) => one.cao_kind)) ?? activity.cao_kind,
      });
    }
  }
}

const activityKey = (schoolYear: number, title: string) => `${schoolYear}|${fold(title)}`;

/** The one value that all have; undefined when they differ or there are none. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
