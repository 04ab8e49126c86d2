import { turnOnSecondFactor } from '~/app/features/accounts/second-factor-commands.server';
import {
  hashRecoveryCode,
  newRecoveryCodes,
  newSecret,
  sealSecret,
} from '~/app/features/accounts/totp.server';
import { keysFrom } from '~/app/server/keys.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { appWith } from './authenticator';
import { author } from './school-factory';
import { SECRET } from './test-server';

/** Turns the second factor of an account on, as if long ago, and gives its app and recovery codes. */
export async function turnOnFor(db: Database, boardId: string, accountId: string) {
  const keyFor = keysFrom(SECRET);
  const secret = newSecret();
  const recoveryCodes = newRecoveryCodes();
  const codeHashes = recoveryCodes.map((code) => hashRecoveryCode(keyFor, accountId, code));
  const sealedSecret = sealSecret(keyFor, accountId, secret);
  await changeBoard(db, boardId, (board) =>
    turnOnSecondFactor(board, author, { accountId, sealedSecret, step: 0, codeHashes }),
  );
  return { ...appWith(secret), recoveryCodes };
}
