import { type Identity, NAMELESS } from '~/app/domain/identity';
import type { BoardDb } from '~/db/scope.server';

/** What an employee's row says once nobody can be recognised in it. */
export const NAMELESS_EMPLOYEE = {
  employee_number: null,
  first_name: '',
  infix: '',
  last_name: NAMELESS,
  email: null,
  education_level: null,
  career_phase: null,
} as const;

/** Empties the person's own row and takes away what they wrote and asked themselves. */
export async function eraseOwnRows(board: BoardDb, employeeId: string, identity: Identity): Promise<void> {
  const { boardId, query } = board;
  const texts = query
    .selectFrom('private_texts')
    .select('id')
    .where('board_id', '=', boardId)
    .where('employee_id', '=', employeeId);
  await query
    .deleteFrom('private_shares')
    .where('board_id', '=', boardId)
    .where((eb) => eb.or([eb('private_text_id', 'in', texts), eb('shared_with_id', '=', employeeId)]))
    .execute();
  for (const table of ['private_texts', 'correction_requests'] as const) {
    await query
      .deleteFrom(table as 'private_texts')
      .where('board_id', '=', boardId)
      .where('employee_id', '=', employeeId)
      .execute();
  }
  await query
    .updateTable('employees')
    .set(NAMELESS_EMPLOYEE)
    .where('board_id', '=', boardId)
    .where('id', '=', employeeId)
    .execute();
  await query
    .updateTable('carry_over_agreements')
    .set({ note: '' })
    .where('board_id', '=', boardId)
    .where('employee_id', '=', employeeId)
    .where('note', '!=', '')
    .execute();
  await renumberJobs(board, employeeId, identity.numbers);
}

/** The number of a job may hold that of its person; then the jobs are simply counted. */
async function renumberJobs(board: BoardDb, employeeId: string, numbers: readonly string[]): Promise<void> {
  const jobs = await board.query
    .selectFrom('jobs')
    .select(['id', 'job_number'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .orderBy('job_number')
    .execute();
  const old = [...new Set(jobs.map((job) => job.job_number))];
  if (!old.some((one) => numbers.some((number) => one.includes(number)))) return;
  for (const { id, job_number } of jobs) {
    await board.query
      .updateTable('jobs')
      .set({ job_number: `gewist-${old.indexOf(job_number) + 1}` })
      .where('board_id', '=', board.boardId)
      .where('id', '=', id)
      .execute();
  }
}

/** Whatever is kept in memory of these schools holds names, so it may not be used any more. */
export async function raiseVersions(board: BoardDb): Promise<void> {
  await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .execute();
  await board.query
    .updateTable('participation_years')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .execute();
}
