import { ACTIONS, ROLES } from '~/app/domain/access';
import { type RoleReach, reachOf } from '~/app/domain/reach';
import { ROLE_WORDS } from '~/app/format/words';

/** What every role may do, asked of `can` itself: at its school, about its own people and about itself. */
export function accessTable(): string {
  const header = ['What', ...ROLES.map((role) => `${role} (${ROLE_WORDS[role]})`)];
  const rows = ACTIONS.map((action) => [
    `\`${action}\``,
    ...ROLES.map((role) => WORDS[reachOf(role, action)]),
  ]);
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${INTRODUCTION}\n${lines.join('\n')}\n`;
}

const WORDS: Record<RoleReach, string> = {
  none: '',
  everybody: 'yes',
  'with-reason': 'with a reason',
  'own-people': 'own people',
  shared: 'self, shared with them',
  self: 'self',
};

const INTRODUCTION = `# Who may do what

Made from \`app/domain/access.ts\` by \`npx tsx bin/access-table.ts\`; a test compares the two. A role reaches the school it
was given for, or with a role for the whole board every school of that board; nothing of another board exists for it.
What is out of reach is answered as not found (404), what is within reach but not allowed as refused (403), and both
stand in the trail. "Own people" are those whose job one leads today, or whose leader one acts
for. "With a reason" asks why before it shows somebody,
for whom the answer stands on their page *Wie ziet wat*. "Shared with them" is what a person shares with that person by
name, whatever their role.
`;
