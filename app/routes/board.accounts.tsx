import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { accountTable } from '~/app/features/accounts/account-table';
import { askAccounts } from '~/app/features/accounts/ask-accounts.server';
import { openAccounts } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction = () => pageTitle('Accounts');

/** The accounts that this administrator manages. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openAccounts(asked);
  const { base, boardName: board, boardBase } = desk;
  const table = tableView(accountTable(base), await askAccounts(desk), {
    search: new URL(asked.request.url).searchParams,
    exportPath: `${boardBase}/export/accounts`,
  });
  return json({ table, base, board });
}

export default function Accounts() {
  const { table, base, board } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page stack">
      <h1>Accounts</h1>
      <p>Wie zich kan aanmelden bij {board}, en in welke rol.</p>
      <p className="buttons">
        <Link to={`${base}/nieuw`} className="button">
          Nieuw account
        </Link>
      </p>
      <DataTable view={table} />
    </main>
  );
}
