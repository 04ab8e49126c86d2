/** Whether the database was locked by somebody else for longer than we wait. */
export function isBusy(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return code.startsWith('SQLITE_BUSY') || code === LOCK_NOT_AVAILABLE || code === DEADLOCK;
}

/** Of PostgreSQL. */
const LOCK_NOT_AVAILABLE = '55P03';
const DEADLOCK = '40P01';

export const BUSY_SENTENCE =
  'Het is nu te druk om dit te doen. Er is niets veranderd. Probeer het over een paar tellen opnieuw.';
/** When to come back, in seconds. */
export const BUSY_WAIT = '5';
