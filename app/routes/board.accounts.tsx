import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AccountList } from '~/app/features/accounts/account-list';
import { listAccounts } from '~/app/features/accounts/account-list-queries.server';
import { managesAccount } from '~/app/features/accounts/account-scope';
import { accountView } from '~/app/features/accounts/account-view';
import { openAccounts } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Accounts');

/** The accounts that this administrator manages. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openAccounts(asked);
  const rows = await desk.read((board) => listAccounts(board, desk.today));
  const accounts = rows.filter(({ roles }) => managesAccount(desk.ownSchoolId, roles)).map(accountView);
  return json({ accounts, base: desk.base, board: desk.boardName });
}

export default function Accounts() {
  const { accounts, base, board } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page stack">
      <h1>Accounts</h1>
      <p>Wie zich kan aanmelden bij {board}, en in welke rol.</p>
      <p className="buttons">
        <Link to={`${base}/nieuw`} className="button">
          Nieuw account
        </Link>
      </p>
      <AccountList accounts={accounts} base={base} />
    </main>
  );
}
