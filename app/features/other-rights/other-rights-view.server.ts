import { withDefaults } from '~/app/domain/settings';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import { formatMoment } from '~/app/format/dates';
import { formatHours } from '~/app/format/numbers';
import type { SchoolDesk } from '~/app/server/guard.server';
import { NOTE_KINDS, NOTE_WORDS, OTHER_RIGHT_WORDS, OTHER_RIGHTS } from './other-right-words';
import { listOtherRights, type OtherRightEntry } from './other-rights-queries.server';

/** Whether the school keeps other rights beside the basic right. */
export async function keepsOtherRights({ read, school }: SchoolDesk): Promise<boolean> {
  if (school.sector !== 'VO') return false;
  return withDefaults(await read((board) => findSettings(board, school.id))).otherRights;
}

/** What somebody has of other rights in the school year; null where the school does not keep them. */
export async function otherRightsView(desk: SchoolDesk, employeeId: string) {
  if (!(await keepsOtherRights(desk))) return null;
  const { school, year, base, may } = desk;
  const entries = await desk.read((board) =>
    listOtherRights(board, { schoolId: school.id, employeeId, period: year.label }),
  );
  const here = `${base}/mensen/${employeeId}/andere-rechten`;
  return {
    year: year.label,
    rights: OTHER_RIGHTS.map((rightName) => rightText(rightName, entries)).filter((text) => text !== null),
    entries: entries.map((entry) => ({
      id: entry.id,
      text: `${OTHER_RIGHT_WORDS[entry.right_name as keyof typeof OTHER_RIGHT_WORDS]}: ${formatHours(entry.amount)} ${NOTE_WORDS[entry.kind as keyof typeof NOTE_WORDS]}`,
      entered: [entry.entered_by, formatMoment(entry.entered_at)].filter(Boolean).join(', '),
      takeBack: `${here}/${entry.id}/intrekken`,
    })),
    note: may('other-rights.note') ? here : null,
  };
}
export type OtherRightsView = NonNullable<Awaited<ReturnType<typeof otherRightsView>>>;

function rightText(rightName: (typeof OTHER_RIGHTS)[number], entries: readonly OtherRightEntry[]) {
  const own = entries.filter((entry) => entry.right_name === rightName);
  if (own.length === 0) return null;
  const [granted = 0, used = 0] = NOTE_KINDS.map((kind) =>
    own.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0),
  );
  const left = granted - used;
  return {
    name: OTHER_RIGHT_WORDS[rightName],
    granted: formatHours(granted),
    used: formatHours(used),
    left: left < 0 ? `${formatHours(-left)} te veel gebruikt` : formatHours(left),
  };
}
