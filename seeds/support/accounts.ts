import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { Persona } from './story';

export type PersonaAccounts = ReadonlyMap<Persona['role'], { id: string; role: Persona['role'] }>;

/** The accounts of the personas, without a password. */
export async function createPersonas(
  board: BoardDb,
  author: Author,
  given: {
    personas: readonly Persona[];
    employeeOf: (key: string) => string | undefined;
    schoolIdOf: (brin: string) => string | undefined;
    validFrom: string;
  },
): Promise<PersonaAccounts> {
  const accounts = new Map<Persona['role'], { id: string; role: Persona['role'] }>();
  for (const persona of given.personas) {
    const accountId = await createAccount(board, author, {
      name: persona.name,
      email: persona.email,
      employeeId: given.employeeOf(persona.key) ?? null,
    });
    for (const { role, brin } of persona.roles) {
      const schoolId = brin === null ? null : (given.schoolIdOf(brin) ?? null);
      await grantRole(board, author, { accountId, role, schoolId, validFrom: given.validFrom });
    }
    accounts.set(persona.role, { id: accountId, role: persona.role });
  }
  return accounts;
}
