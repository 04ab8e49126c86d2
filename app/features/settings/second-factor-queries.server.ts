import type { BoardDb } from '~/db/scope.server';

export const SECOND_FACTOR_KEY = 'secondFactorRequired';

/** The schools of the board that ask a second factor of whoever has a role that reaches far. */
export async function listSchoolsWithSecondFactor({ query, boardId }: BoardDb): Promise<string[]> {
  const rows = await query
    .selectFrom('school_settings')
    .select(['school_id', 'value'])
    .where('board_id', '=', boardId)
    .where('key', '=', SECOND_FACTOR_KEY)
    .orderBy('id')
    .execute();
  const latest = new Map(rows.map(({ school_id, value }) => [school_id, value]));
  return [...latest].flatMap(([schoolId, value]) => (value === 'true' ? [schoolId] : []));
}
