import type { Role } from '~/app/domain/access';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import type { StoryClock } from './clock';
import type { StoryJob } from './staff/people';
import type { BoardStory, SchoolStory } from './story';

/** Everything that telling the story needs; the accounts come after the first staff list. */
export interface Desk {
  db: Database;
  story: BoardStory;
  boardId: string;
  jobs: readonly StoryJob[];
  schoolIds: ReadonlyMap<string, string>;
  clock: StoryClock;
  accounts: Map<Role, string>;
  progress: (step: string) => void;
}

/** The persona with that role on a day, or the story itself before there are accounts. */
export function authorOf(desk: Desk, role: Role, day: string): Author {
  const id = desk.accounts.get(role);
  return id === undefined ? desk.clock.story(day) : desk.clock.by({ id, role }, day);
}

export function schoolIdOf(desk: Desk, { brin }: SchoolStory): string {
  const id = desk.schoolIds.get(brin);
  if (id === undefined) throw new Error(`No school ${brin}`);
  return id;
}
