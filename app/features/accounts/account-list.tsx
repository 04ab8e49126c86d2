import { Link } from '@remix-run/react';
import { TableFrame } from '~/app/ui/table/table-frame';
import type { AccountView } from './account-view';

/** Everybody who can sign in or could, with their roles. */
export function AccountList({ accounts, base }: { accounts: AccountView[]; base: string }) {
  return (
    <TableFrame label="Accounts">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">E-mailadres</th>
            <th scope="col">Rollen</th>
            <th scope="col">Medewerker</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                <Link to={`${base}/${account.id}`}>{account.name}</Link>
                {account.ended && <span className="soft"> beëindigd op {account.ended}</span>}
              </th>
              <td>{account.email}</td>
              <td>
                {account.roles.map((role) => (
                  <div key={role.id}>
                    {role.label} <span className="soft">{role.place}</span>
                  </div>
                ))}
              </td>
              <td>{account.employee}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
