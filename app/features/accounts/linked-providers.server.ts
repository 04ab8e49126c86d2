import { formatMoment } from '~/app/format/dates';
import type { Asked, Desk } from '~/app/server/guard.server';
import { listIdentities } from './identity-queries.server';

/** Every provider of this installation, with the moment at which the account was linked to it. */
export async function linkedProviders(desk: Desk, { providers }: Asked['context'], accountId: string) {
  const identities = await desk.read((board) => listIdentities(board, accountId));
  return providers.map(({ settings: { name, label, issuer } }) => {
    const linked = identities.find((identity) => identity.issuer === issuer);
    return { name, label, linkedOn: linked ? formatMoment(linked.linked_at) : null };
  });
}
