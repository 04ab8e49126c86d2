import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enterIntroduction } from '~/app/features/introduction/introduction-commands.server';
import { IntroductionPage } from '~/app/features/introduction/introduction-page';
import { staffTextSchema } from '~/app/features/introduction/introduction-schema.server';
import { openSchool } from '~/app/server/guard.server';
import { introductionPage } from '~/app/server/introduction-form.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Invoeringsdossier', params.year);

export const loader = (asked: LoaderFunctionArgs) => introductionPage(asked);

/** Lays down what the staff is told. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'introduction.change');
  const form = { id: 'personeel', schema: staffTextSchema(desk.today), page: 'invoering' };
  return saveSetting(desk, asked.request, form, (board, value) =>
    enterIntroduction(board, desk.author, { schoolId: desk.school.id, part: 'staff-text', value }),
  );
}

export default function Introduction() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <IntroductionPage view={view} failed={failed} done={false} />;
}
