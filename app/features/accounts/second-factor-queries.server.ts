import type { BoardDb } from '~/db/scope.server';

/** The second factor of an account, its secret still sealed; null when it has none. */
export async function findSecondFactor({ query, boardId }: BoardDb, accountId: string) {
  const row = await query
    .selectFrom('second_factors')
    .select(['id', 'secret', 'created_at', 'last_step'])
    .where('board_id', '=', boardId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** How many recovery codes were not used yet. */
export async function countRecoveryCodes({ query, boardId }: BoardDb, accountId: string): Promise<number> {
  const { left } = await query
    .selectFrom('recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('board_id', '=', boardId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}
