import type { NamedPerson, PostStory } from '../story';

interface TeacherPosts {
  /** Subject -> how many people teach it. */
  subjects: Readonly<Record<string, number>>;
  /** Subject -> its subject group or section. */
  groupOf: (subject: string) => string;
  named?: Readonly<Record<string, readonly NamedPerson[]>>;
  shared: Pick<PostStory, 'teams' | 'location' | 'leaderByTeam' | 'scales'>;
}

/** A post of teachers for each subject. */
export function teacherPosts({ subjects, groupOf, named, shared }: TeacherPosts): PostStory[] {
  return Object.entries(subjects).map(([subject, count]) => ({
    functionName: `docent ${subject}`,
    category: 'teacher',
    count,
    alsoIn: [groupOf(subject)],
    named: named?.[subject],
    ...shared,
  }));
}
