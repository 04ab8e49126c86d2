import { ACTIONS, type Actor, can, needsReason, ROLES, type Role } from '~/app/domain/access';
import { ROLE_WORDS } from '~/app/format/words';

const BOARD = 'board';
const SCHOOL = 'school';
const ME = 'me';

/** What every role may do, asked of `can` itself: at its school, about its own people and about itself. */
export function accessTable(): string {
  const header = ['What', ...ROLES.map((role) => `${role} (${ROLE_WORDS[role]})`)];
  const rows = ACTIONS.map((action) => [`\`${action}\``, ...ROLES.map((role) => reach(role, action))]);
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${INTRODUCTION}\n${lines.join('\n')}\n`;
}

function reach(role: Role, action: (typeof ACTIONS)[number]): string {
  const granted = { id: 'grant', role, schoolId: SCHOOL };
  const actor: Actor = {
    accountId: 'account',
    boardId: BOARD,
    name: '',
    employeeId: ME,
    roles: [granted],
    active: granted,
  };
  const here = { boardId: BOARD, schoolId: SCHOOL };
  const somebody = { ...here, employeeId: 'somebody', leaderIds: ['somebody else'] };
  if (can(actor, action, somebody)) return needsReason(actor, action, somebody) ? 'with a reason' : 'yes';
  if (can(actor, action, { ...somebody, leaderIds: [ME] })) return 'own people';
  if (can(actor, action, { ...somebody, sharedWithIds: [ME] })) return 'self, shared with them';
  if (can(actor, action, { ...here, employeeId: ME })) return 'self';
  return '';
}

const INTRODUCTION = `# Who may do what

Made from \`app/domain/access.ts\` by \`npx tsx bin/access-table.ts\`; a test compares the two. A role reaches the school it
was given for, or with a role for the whole board every school of that board; nothing of another board exists for it.
What is out of reach is answered as not found (404), what is within reach but not allowed as refused (403), and both
stand in the trail. "Own people" are those whose job one leads today. "With a reason" asks why before it shows somebody,
for whom the answer stands on their page *Wie ziet wat*. "Shared with them" is what a person shares with that person by
name, whatever their role.
`;
