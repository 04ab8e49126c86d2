import { parseWithZod } from '@conform-to/zod/v4';
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noteOtherRight } from '~/app/features/other-rights/other-rights-commands.server';
import { OTHER_RIGHTS_FORM, OtherRightsPart } from '~/app/features/other-rights/other-rights-part';
import { otherRightSchema } from '~/app/features/other-rights/other-rights-schema.server';
import { PersonPage } from '~/app/features/people/person-page';
import { SharedTexts } from '~/app/features/private-texts/shared-texts';
import { openOtherRights, personScreen } from '~/app/server/person-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  pageTitle(data?.view.name, params.year);

export const loader = (asked: LoaderFunctionArgs) => personScreen(asked);

/** Notes what somebody got or used of another right than the basic right. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, employeeId, back } = await openOtherRights(asked);
  const submission = parseWithZod(await asked.request.formData(), { schema: otherRightSchema });
  if (submission.status !== 'success')
    return json({ form: OTHER_RIGHTS_FORM, result: submission.reply() }, 400);
  const whose = { schoolId: desk.school.id, employeeId, period: desk.year.label };
  await desk.change((board) => noteOtherRight(board, desk.author, { ...whose, ...submission.value }));
  throw redirect(back);
}

export default function PersonWithOtherRights() {
  const { view, opened, whoSees, shared, others } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <PersonPage view={view} title={view.name} opened={opened} whoSees={whoSees}>
      <SharedTexts name={view.name} texts={shared} />
      <OtherRightsPart view={others} failed={failed} />
    </PersonPage>
  );
}
