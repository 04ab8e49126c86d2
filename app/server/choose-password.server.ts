import { json } from '@remix-run/node';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { findLink, type LinkKind, takeLink } from '~/app/features/accounts/link-commands.server';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { refusedPassword } from '~/app/features/accounts/password-rules.server';
import { parseChosenPassword } from '~/app/features/accounts/password-schema.server';
import { hashPassword } from '~/app/features/accounts/passwords.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import type { Asked } from './guard.server';
import { continueSignIn } from './second-step.server';

const GONE = 410;

/** Whose code the address holds; reading it uses nothing up, because mail programs open links by themselves. */
export async function linkPage(asked: Asked, kind: LinkKind) {
  const link = await findLinkOf(asked, kind);
  if (!link) return json({ email: null }, GONE);
  const { email } = await withBoard(asked.context.db, link.boardId, (board) =>
    findOwnPassword(board, link.accountId),
  );
  return json({ email });
}

/** Another password by a code that works once: all sessions end, and a second factor is still asked for. */
export async function choosePassword(asked: Asked, kind: LinkKind) {
  const { context, request, params } = asked;
  const { db, clock, keyFor } = context;
  const submission = parseChosenPassword(await request.formData());
  const answer = (told: Parameters<typeof submission.reply>[0], status = 400) =>
    json({ form: 'wachtwoord', result: submission.reply({ ...told, hideFields: ['next'] }) }, status);
  if (submission.status !== 'success') return answer({});
  const gone = () => answer({ formErrors: ['Deze link werkt niet meer. Vraag een nieuwe.'] }, GONE);
  const link = await findLinkOf(asked, kind);
  if (!link) return gone();
  const { boardId, accountId } = link;
  const { next } = submission.value;
  const flaw = await withBoard(db, boardId, (board) => refusedPassword(board, next, { accountId }));
  if (flaw) return answer({ fieldErrors: { next: [flaw] } });
  const passwordHash = await hashPassword(next);
  const author = { accountId, actingAs: 'sign-in', at: clock.now() } as const;
  try {
    await changeBoard(db, boardId, async (board) => {
      if (!(await takeLink(board, params.code ?? ''))) throw new AccountRefused('link-used');
      await setPassword(board, author, { accountId, passwordHash });
      await notifyOwner(board, { accountId, notice: 'password-changed', keyFor, now: clock.elapsing() });
    });
  } catch (error) {
    if (error instanceof AccountRefused) return gone();
    throw error;
  }
  return continueSignIn(context, { boardId, accountId, method: 'password' }, '/');
}

const findLinkOf = ({ context, params }: Asked, kind: LinkKind) =>
  findLink(context.db, { code: params.code ?? '', kind, now: context.clock.elapsing() });
