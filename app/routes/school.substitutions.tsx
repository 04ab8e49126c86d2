import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { doneIn } from '~/app/features/settings/done-words';
import { arrangeSubstitution } from '~/app/features/substitutions/substitution-commands.server';
import {
  type SubstitutionEntry,
  substitutionSchema,
} from '~/app/features/substitutions/substitution-schema.server';
import { SubstitutionsPage } from '~/app/features/substitutions/substitutions-page';
import { substitutionsView } from '~/app/features/substitutions/substitutions-view.server';
import { openSchool } from '~/app/server/guard.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Vervanging', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'substitutions.view');
  return json({ view: await substitutionsView(desk, new URL(asked.request.url).searchParams) });
}

/** Lets somebody act for a leader: HR for everybody, a leader for themselves. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'substitutions.view');
  const { school, author, today } = desk;
  const form = {
    id: 'vervanging',
    schema: substitutionSchema(today),
    page: 'vervanging',
    allow: ({ leaderId }: SubstitutionEntry) =>
      desk.require('substitution.arrange', { employeeId: leaderId }),
  };
  return saveSetting(desk, asked.request, form, (board, entry) =>
    arrangeSubstitution(board, author, { ...entry, schoolId: school.id, today }),
  );
}

export default function Substitutions() {
  const { view } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return <SubstitutionsPage view={view} failed={useActionData<typeof action>()} done={doneIn(search)} />;
}
