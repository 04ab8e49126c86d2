import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { createAccount } from '~/app/features/accounts/account-commands.server';
import { parseNewAccount } from '~/app/features/accounts/account-schema.server';
import { findEmployeeToLink } from '~/app/features/accounts/employee-link-queries.server';
import { InvitationCode, type ShownInvitation } from '~/app/features/accounts/invitation-code';
import { NewAccountForm } from '~/app/features/accounts/new-account-form';
import { unknownPassword } from '~/app/features/accounts/passwords.server';
import { grantRole } from '~/app/features/accounts/role-commands.server';
import { placesOf, refusalSentence } from '~/app/server/answer-account.server';
import { inviteByMail, sendsMail, shownInvitation } from '~/app/server/invite.server';
import { openAccounts } from '~/app/server/open-accounts.server';
import { Notice } from '~/app/ui/notice';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Nieuw account');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openAccounts(asked);
  return json({ base: desk.base, places: placesOf(desk) });
}

/** Makes the account with its roles and invites its owner by mail; where no mail is sent the code is shown, this once. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openAccounts(asked);
  const submission = parseNewAccount(await asked.request.formData());
  const refuse = (told: Parameters<typeof submission.reply>[0]) =>
    json({ failed: { form: 'account', result: submission.reply(told) }, made: null }, 400);
  if (submission.status !== 'success') return refuse({});
  const { name, email, roles, employee } = submission.value;
  const place = desk.places.find(({ value }) => value === submission.value.place);
  if (!place) return refuse({ fieldErrors: { place: ['Kies een school uit de lijst.'] } });
  const passwordHash = await unknownPassword();
  let made: { accountId: string; code: string };
  try {
    made = await desk.change(async (board) => {
      const employeeId = employee ? await findEmployeeToLink(board, employee) : null;
      const accountId = await createAccount(board, desk.author, { name, email, employeeId, passwordHash });
      for (const role of roles) {
        const grant = { accountId, role, schoolId: place.schoolId, validFrom: desk.today };
        await grantRole(board, desk.author, grant);
      }
      return { accountId, code: await inviteByMail(asked.context, board, desk.author, accountId) };
    });
  } catch (error) {
    return refuse({ formErrors: [refusalSentence(error)] });
  }
  const shown = sendsMail(asked.context) ? null : shownInvitation(asked.context, { name, email }, made.code);
  return json({ failed: undefined, made: { email, accountId: made.accountId, shown } });
}

export default function NewAccount() {
  const { base, places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={base}>Alle accounts</Link>
      </p>
      <h1>Nieuw account</h1>
      {answer?.made ? (
        <Made {...answer.made} base={base} />
      ) : (
        <NewAccountForm places={places} failed={answer?.failed} />
      )}
    </main>
  );
}

interface MadeAccount {
  base: string;
  email: string;
  accountId: string;
  shown: ShownInvitation | null;
}

function Made({ base, email, accountId, shown }: MadeAccount) {
  if (shown) return <InvitationCode {...shown} />;
  return (
    <>
      <Notice kind="done">
        Het account is gemaakt. De uitnodiging gaat naar {email}. De link daarin werkt zeven dagen.
      </Notice>
      <p>
        Leest deze collega geen mail? <Link to={`${base}/${accountId}`}>Open het account</Link> en toon de
        code een keer.
      </p>
    </>
  );
}
