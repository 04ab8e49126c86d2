import type { AppLoadContext } from '@remix-run/node';
import { claimForm, forgetForm } from '~/app/features/kept-forms/kept-form-commands.server';
import { findKeptForm, type KeptForm } from '~/app/features/kept-forms/kept-form-queries.server';

type Context = Pick<AppLoadContext, 'db' | 'clock' | 'keptFormToken'>;

/**
 * The form that this browser sent after the session had ended, for the account that is signed in now. Of an account whose
 * session it was not, it is gone; where no session was known, the first account gets it.
 */
export async function keptFormOf(context: Context, accountId: string): Promise<KeptForm | null> {
  const { db, clock, keptFormToken } = context;
  const form = keptFormToken ? await findKeptForm(db, keptFormToken, clock.elapsing()) : null;
  if (!form || !keptFormToken) return null;
  if (form.accountId === null) await claimForm(db, keptFormToken, accountId);
  else if (form.accountId !== accountId) {
    await forgetForm(db, keptFormToken);
    return null;
  }
  return form;
}

/** Whether a form of this browser waits for somebody to sign in. */
export async function isFormKept({ db, clock, keptFormToken }: Context): Promise<boolean> {
  return keptFormToken !== null && (await findKeptForm(db, keptFormToken, clock.elapsing())) !== null;
}
