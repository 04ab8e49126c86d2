import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KeptFormPage } from '~/app/features/kept-forms/kept-form-page';
import { keptFormView } from '~/app/features/kept-forms/kept-form-view';
import { openDesk } from '~/app/server/guard.server';
import { keptFormOf } from '~/app/server/kept-form.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Je formulier');

/** What this account filled in before its session ended, in this browser. */
export async function loader(asked: LoaderFunctionArgs) {
  const { actor } = openDesk(asked);
  const form = await keptFormOf(asked.context, actor.accountId);
  return json({ form: form && keptFormView(form) });
}

export default function KeptForm() {
  return <KeptFormPage form={useLoaderData<typeof loader>().form} />;
}
